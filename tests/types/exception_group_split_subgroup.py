g = ExceptionGroup("top", [ValueError(1), TypeError(2),
    ExceptionGroup("in", [ValueError(3), OSError(4)])])
print(g.subgroup(ValueError))

def show(x, d=0):
    if isinstance(x, BaseExceptionGroup):
        print("  " * d + repr(x.message))
        for s in x.exceptions:
            show(s, d + 1)
    else:
        print("  " * d + repr(x))

m, r = g.split(ValueError)
show(m)
show(r)
m, r = g.split((TypeError, OSError))
show(m)
show(r)
show(g.subgroup(lambda e: isinstance(e, OSError) or e.args == (1,)))
print(g.split(KeyError)[0], g.split(KeyError)[1] is not None)
print(g.split(ExceptionGroup)[0] is g, g.subgroup(KeyError), g.subgroup(Exception) is g)

class Custom(ExceptionGroup):
    def derive(self, excs):
        return Custom(self.message + "!", excs)

c = Custom("c", [ValueError(1), KeyError(2)])
c.add_note("note")
s = c.subgroup(KeyError)
print(type(s).__name__, s.message, s.__notes__, s.__cause__)
print(type(g.derive([KeyError()])).__name__)
for bad in (5, "x", int, (ValueError, 5)):
    try:
        g.split(bad)
    except TypeError as e:
        print(type(e).__name__, e)
