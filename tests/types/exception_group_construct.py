g = ExceptionGroup("msg", [ValueError(1), TypeError("t")])
print(g, repr(g), g.message, g.exceptions, g.args, type(g).__name__, ExceptionGroup.__mro__)
b = BaseExceptionGroup("b", [KeyboardInterrupt()])
print(b, type(b).__name__, type(BaseExceptionGroup("x", [ValueError()])).__name__)
print(ExceptionGroup("n", [g, KeyError("k")]), len(ExceptionGroup("n", [g]).exceptions))
print(str(ExceptionGroup("one", (ValueError(),))))
for f in (lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [5]),
        lambda: ExceptionGroup("m", 5), lambda: ExceptionGroup(5, [ValueError()]),
        lambda: ExceptionGroup("m"), lambda: ExceptionGroup("m", [KeyboardInterrupt()]),
        lambda: ExceptionGroup(), lambda: ExceptionGroup("m", [ValueError]),
        lambda: setattr(g, "message", "x"), lambda: setattr(g, "exceptions", ())):
    try:
        f()
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)

class EG(ExceptionGroup, ValueError):
    def __new__(cls, n):
        return super().__new__(cls, "sub", [ValueError(n)])

print(repr(EG(5)), isinstance(EG(1), ValueError))
print(ExceptionGroup[ValueError])
