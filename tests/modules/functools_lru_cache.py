from functools import lru_cache, cache
calls = []

@lru_cache(maxsize=2)
def f(x, y=0):
    "doc f"
    calls.append(x)
    return x * 10

print(f(1), f(2), f(1), f(3), f(2), calls, f.cache_info(), f.cache_parameters(), f.__name__)
print(f.__doc__, f.__wrapped__(7))
f.cache_clear()
print(f.cache_info(), f(1, 0), f(1), f(x=1), f(1.0), f.cache_info())

@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(100), fib.cache_info())

@lru_cache
def bare(x):
    return x

@lru_cache(maxsize=0)
def none(x):
    return x

@lru_cache(maxsize=None, typed=True)
def typed(x):
    return type(x).__name__

@lru_cache(maxsize=-5)
def neg(x):
    return x

bare(1)
none(1), none(1)
print(bare.cache_parameters(), none.cache_info(), typed(1), typed(1.0), typed(True))
print(typed.cache_info(), neg.cache_parameters())

class C:
    @lru_cache(maxsize=None)
    def m(self, x):
        calls.append("m")
        return x

c = C()
print(c.m(1), c.m(1), C.m.cache_info())
for g in (lambda: f([]), lambda: lru_cache("a"), lambda: lru_cache(maxsize=1.5), lambda: f()):
    try:
        g()
    except TypeError as e:
        print(type(e).__name__, e)

@cache
def err(x):
    raise ValueError(x)

for i in range(2):
    try:
        err(1)
    except ValueError as e:
        print(e, err.cache_info())
