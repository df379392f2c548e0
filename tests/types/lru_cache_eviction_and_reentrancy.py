from functools import lru_cache, cache, partial, cmp_to_key
import gc
import weakref

# order of eviction against a list model
calls = []


@lru_cache(maxsize=5)
def f(x):
    calls.append(x)
    return x


model, seed = [], 1
for i in range(5000):
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    x = (seed >> 8) % (8 if i < 2500 else 12)
    before = len(calls)
    assert f(x) == x
    hit = x in model
    assert hit == (len(calls) == before), i
    if hit:
        model.remove(x)
    model.append(x)
    del model[:-5]
print(f.cache_info())


# calls from within: recursion, clearing, storing the same key
@lru_cache(maxsize=3)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), fib.cache_info())


@lru_cache(maxsize=2)
def nasty(x):
    if x == 0:
        nasty.cache_clear()
    if x > 0:
        nasty(x - 1)
        nasty(x - 1)
    return x


print(nasty(4), nasty.cache_info())


class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        if self.n == 5:
            g.cache_clear()
        return self.n == other.n


@lru_cache(maxsize=4)
def g(k):
    return k.n


print([g(K(n)) for n in (1, 2, 3, 5, 7, 5, 1, 3, 5)])


class Bad:
    def __hash__(self):
        raise ValueError('no hash')


try:
    g(Bad())
except ValueError as e:
    print(e)


@cache
def every(*args, **kwargs):
    return args, sorted(kwargs.items())


print(every(1, a=2), every(1, a=2), every(1, 'a', 2), every((1, 'a'), 2), every(1.0, a=2), every(True, a=2))
print(every.cache_info())
typed = lru_cache(typed=True)(every.__wrapped__)
print(typed(1), typed(1.0), typed(True), typed(k=1), typed(k=1.0), typed.cache_info())

try:
    lru_cache(maxsize=2)(lambda n: 1 / n)(0)
except ZeroDivisionError as e:
    print(e)


class C:
    @lru_cache
    def m(self, x):
        return x * 2

    @staticmethod
    @cache
    def s(x):
        return x * 3


c = C()
print(c.m(2), C.m(c, 2), C.m.cache_info(), c.s(1), C.s(1), C.s.cache_info().hits)


def deep(n):
    return n and chain(n - 1)


chain = lru_cache(maxsize=None)(deep)
try:
    chain(10 ** 6)
except RecursionError:
    print('RecursionError')

p = partial(max, 1)
for _ in range(3):
    p = partial(p, _)
print(p, p(9), weakref.ref(p)() is p)
p.x = p
print(repr(partial(p, 1))[:40])
loop = partial(print)
loop.__setstate__((loop, (), {}, {}))
print(loop)
kw = partial(dict, a=1, b=2)
print(kw(), kw(b=3, c=4), kw([(9, 9)]))
kw.keywords['z'] = 0
print(kw())
kw.keywords[1] = 2
try:
    kw()
except TypeError as e:
    print(e)
key = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(sorted([3, 1, 2], key=key), max([1, 5, 2], key=key), key(1) == key(1), key(obj=2).obj)
