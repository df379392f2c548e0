def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

e = ValueError(1, "two")
print(e.args, e.__traceback__, e.__cause__, e.__context__, e.__suppress_context__, e.__dict__, hasattr(e, "__notes__"))
e.args = [3, 4]
print(e.args, str(e), repr(e))
def assign(name, value):
    setattr(e, name, value)
    return getattr(e, name)
t(assign, "args", 5)
t(assign, "args", "ab")
t(assign, "__cause__", 5)
t(assign, "__cause__", ValueError)
t(assign, "__cause__", KeyError("k"))
print(e.__suppress_context__)
t(assign, "__context__", "x")
t(assign, "__context__", None)
t(assign, "__traceback__", 5)
t(assign, "__traceback__", None)
t(assign, "__suppress_context__", 0)
t(assign, "__suppress_context__", "yes")
t(delattr, e, "args")
t(delattr, e, "__cause__")
t(delattr, e, "__traceback__")
t(delattr, e, "__suppress_context__")
t(assign, "__dict__", {"x": 1})
t(assign, "__dict__", 5)
print(e.x, str(ValueError()), repr(ValueError()), str(ValueError(None)), repr(ValueError((1,))), str(ValueError(1, 2)))
