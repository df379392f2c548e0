def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(ExceptionGroup, "m", [ValueError(1), KeyError(2)])
t(ExceptionGroup)
t(ExceptionGroup, "m")
t(ExceptionGroup, 5, [ValueError()])
t(ExceptionGroup, "m", [])
t(ExceptionGroup, "m", 5)
t(ExceptionGroup, "m", {ValueError()})
t(ExceptionGroup, "m", [ValueError, 1])
t(ExceptionGroup, "m", [KeyboardInterrupt()])
t(BaseExceptionGroup, "m", [KeyboardInterrupt()])
t(BaseExceptionGroup, "m", [ValueError()])
t(ExceptionGroup, "m", (ValueError(i) for i in range(2)))
t(ExceptionGroup, "m", [ValueError()], 3)
t(ExceptionGroup, message="m", exceptions=[ValueError()])
class MyGroup(ExceptionGroup): pass
class MyBase(BaseExceptionGroup, ValueError): pass
t(MyGroup, "m", [KeyboardInterrupt()])
t(MyGroup, "m", [ValueError()])
t(MyBase, "m", [KeyboardInterrupt()])
g = ExceptionGroup("msg", [ValueError(1), ExceptionGroup("in", [KeyError("k")])])
print(g.message, g.exceptions, g.args, str(g), repr(g))
t(setattr, g, "message", "x")
t(setattr, g, "exceptions", ())
print(ExceptionGroup[int], str(ExceptionGroup("", [ValueError()])))
