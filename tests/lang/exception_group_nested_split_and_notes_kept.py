def leaf(t, *a): return t(*a)
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("in", [KeyError(2), ValueError(3)]), ExceptionGroup("all", [TypeError(4)])])
g.add_note("a note")
g.__cause__ = OSError("cause")
match, rest = g.split(ValueError)
print(repr(match), repr(rest))
print(match.__notes__, rest.__notes__, repr(match.__cause__), match.__notes__ is g.__notes__)
print(g.split(lambda e: isinstance(e, TypeError)), g.split(ExceptionGroup)[0] is g, g.split(OSError), g.subgroup((KeyError, TypeError)))
print(g.subgroup(lambda e: len(e.args) == 2))
for bad in (5, "x", [ValueError], (ValueError, 5), None):
    try:
        g.split(bad)
    except TypeError as e:
        print(e)
for args in ((), ("m",), ("m", 5), ("m", []), (5, [ValueError()]), ("m", [5]), ("m", [KeyboardInterrupt()]), ("m", [ValueError])):
    for cls in (ExceptionGroup, BaseExceptionGroup):
        try:
            print(repr(cls(*args)))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
print(type(BaseExceptionGroup("m", [ValueError()])).__name__, type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)
print(str(g), g.message, g.args[0], len(g.exceptions), g.derive([ValueError(9)]))
