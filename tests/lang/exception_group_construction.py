eg = ExceptionGroup("msg", [ValueError(1), KeyError(2)])
print(repr(eg), str(eg), eg.message, eg.exceptions, eg.args)
print(str(ExceptionGroup("one", [ValueError()])), type(BaseExceptionGroup("b", [ValueError()])).__name__)
print(type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for a in (("m",), ("m", []), (5, [ValueError()]), ("m", [5]), ("m", 5), ("m", [ValueError]), (), ("m", [KeyboardInterrupt()]),
          ("m", {ValueError()})):
    try:
        ExceptionGroup(*a)
        print("ok")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
