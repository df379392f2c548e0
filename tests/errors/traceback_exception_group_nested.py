# exit: 1
def make(e):
    try:
        raise e
    except Exception as x:
        return x


raise ExceptionGroup("top", [
    make(ValueError(1)),
    ExceptionGroup("inner", [make(KeyError("k")), make(OSError("o"))]),
    make(TypeError("t")),
])
