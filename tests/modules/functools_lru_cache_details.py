from functools import lru_cache, cache

@lru_cache(maxsize=3)
def f(*args, **kw):
    return (args, tuple(kw.items()))

print(f(1, 2), f(1, b=2), f(a=1, b=2), f(b=2, a=1), f(1, 2), f.cache_info())
order = []

@lru_cache(maxsize=3)
def g(x):
    order.append(x)
    return x

for x in (1, 2, 3, 1, 4, 2, 1, 3):
    g(x)
print(order, g.cache_info())

@lru_cache(maxsize=2)
def rec(n):
    return n if n < 2 else rec(n - 1) + rec(n - 2)

print(rec(10), rec.cache_info().misses)

class C:
    def __init__(self):
        self.n = 0
    @cache
    def m(self, x):
        self.n += 1
        return x
    __hash__ = object.__hash__
    @staticmethod
    @cache
    def s(x):
        return x + 1
    @classmethod
    @cache
    def k(cls):
        return cls.__name__

a, b = C(), C()
print(a.m(1), a.m(1), b.m(1), a.n, b.n, C.m.cache_info(), C.s(1), C.s.cache_info().misses)
print(C.k(), a.k())
h = cache(lambda: "lambda")
print(h(), h(), h.cache_info(), h.cache_parameters())
print(f.__wrapped__(9), f.__name__)
print(repr(f).startswith("<functools._lru_cache_wrapper object at"))
import copy
print(copy.copy(f) is f, copy.deepcopy(f) is f)
