def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

g = ExceptionGroup("g", [ValueError("a"), TypeError(), OSError(2, "msg")])
print(repr(g), str(g), g.args)
n = BaseExceptionGroup("b", [KeyboardInterrupt(), g])
print(repr(n), str(n), n.exceptions[1] is g, type(n).__name__)
class G(ExceptionGroup):
    def __new__(cls, msg, excs, extra=None):
        self = super().__new__(cls, msg, excs)
        self.extra = extra
        return self
    def __init__(self, *args, **kw): pass
    def derive(self, excs): return G(self.message, excs, self.extra)
x = G("m", [ValueError(1), KeyError(2)], extra="e")
a, b = x.split(ValueError)
print(type(a).__name__, a.extra, b.extra, repr(a), x.args, str(x))
x.__cause__ = ValueError("cause")
x.add_note("n")
s = x.subgroup(KeyError)
print(s.__cause__, s.__notes__, s.__context__, s.__traceback__)
t(x.derive, [])
t(G, "m", "notlist")
import copy, pickle
p = pickle.loads(pickle.dumps(g))
print(repr(p) == repr(g), copy.copy(g).exceptions == g.exceptions)
