eg = ExceptionGroup("top", [ValueError(1), ExceptionGroup("in", [KeyError(2), ValueError(3)]), OSError(4)])
m, r = eg.split(ValueError)
print(repr(m), repr(r), sep="\n")
print(repr(eg.subgroup((KeyError, OSError))), eg.subgroup(IndexError), eg.split(IndexError)[0])
print(repr(eg.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1)))
print(eg.split(ExceptionGroup)[0] is eg, eg.subgroup(Exception) is eg)
print(repr(eg.derive([IndexError()])))
for bad in (5, "x", [ValueError]):
    try:
        eg.split(bad)
    except TypeError as e:
        print(e)
