def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

def show(g):
    if g is None:
        return None
    return (type(g).__name__, g.message, [show(x) if isinstance(x, BaseExceptionGroup) else repr(x) for x in g.exceptions])
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [KeyError(2), ValueError(3), ExceptionGroup("low", [TypeError(4)])]), OSError(5)])
for condition in (ValueError, (KeyError, TypeError), LookupError, ZeroDivisionError, Exception, ExceptionGroup, lambda e: "3" in str(e), lambda e: isinstance(e, ExceptionGroup) and e.message == "low"):
    a, b = g.split(condition)
    print(show(a), show(b), show(g.subgroup(condition)) == show(a))
print(g.subgroup(Exception) is g, g.split(Exception)[0] is g)
t(g.split)
t(g.split, 5)
t(g.subgroup, (ValueError, 5))
t(g.subgroup, ())
t(g.split, int)
t(g.subgroup, lambda e: 1 / 0)
class D(ExceptionGroup):
    def derive(self, excs): return D(self.message + "!", excs)
d = D("d", [ValueError(1), KeyError(2)])
d.add_note("note")
s = d.subgroup(ValueError)
print(show(s), s.__notes__, s.__notes__ is d.__notes__)
class Bad(ExceptionGroup):
    def derive(self, excs): return 5
t(Bad("b", [ValueError(1), KeyError(2)]).split, ValueError)
print(show(g.derive([ValueError(9)])))
