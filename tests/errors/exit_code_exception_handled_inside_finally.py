# exit: 1
def f():
    try:
        raise ValueError("first")
    finally:
        try:
            raise KeyError("second")
        except KeyError:
            print("inner handled")


f()
