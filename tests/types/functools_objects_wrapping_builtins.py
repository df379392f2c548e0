import functools

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

p = functools.partial(int, base=2)
print(p("101"), p.func, p.args, p.keywords, p, functools.partial(p, "11")(), functools.partial(p, base=8)("17"), functools.partial(max, 1, 2)(5), functools.partial(print, sep="-").keywords)
t(functools.partial)
t(functools.partial, 5)
t(p, "12")
t(p)
p.attr = 1
print(p.__dict__, hasattr(p, "__name__"), callable(p))
@functools.lru_cache(maxsize=2)
def f(x, y=0):
    calls.append(x)
    return x * 2
calls = []
print(f(1), f(1), f(2), f(3), f(1), calls, f.cache_info(), f.cache_parameters(), f.__wrapped__(5), f.__name__)
f.cache_clear()
print(f.cache_info())
t(f, [])
g = functools.cache(lambda *a, **k: (a, k))
print(g(1) is g(1), g(1) is g(1.0), g(1, x=2) is g(1, x=2), g.cache_info().currsize)
class T:
    @functools.cached_property
    def v(self):
        calls.append("v")
        return 42
    @functools.singledispatchmethod
    def sd(self, x): return "default"
    @sd.register
    def _(self, x: int): return "int"
    @sd.register(list)
    def _(self, x): return "list"
    pm = functools.partialmethod(lambda self, a, b: (a, b), 1)
o = T()
calls.clear()
print(o.v, o.v, calls, o.__dict__, o.sd("s"), o.sd(True), o.sd([]), o.pm(2))
del o.v
print(o.v, T.v.attrname)
t(functools.reduce, lambda a, b: a + b, [])
t(functools.reduce, lambda a, b: a + b, [], 0)
t(functools.reduce, 5, [1, 2])
print(functools.reduce(lambda a, b: a * 10 + b, [1, 2, 3]), functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(0) if False else sorted([1, 3, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
