import functools
class Counted:
    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func, self.calls = func, 0
    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.func(*args, **kwargs)
    def __get__(self, obj, cls=None):
        return self if obj is None else functools.partial(self, obj)
@Counted
def add(a, b=1):
    "adds"
    return a + b
print(add(1), add(1, b=5), add.calls, add.__name__, add.__doc__, add.__wrapped__(2))
class C:
    @Counted
    def m(self, x): return (type(self).__name__, x)
c = C()
print(c.m(1), C.m(c, 2), C.m.calls, C.m.__qualname__)
@functools.wraps(add)
def w(*a): return a
print(w.__name__, w.__wrapped__ is add, hasattr(w, "calls"))
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), fib.cache_info().misses)
@functools.singledispatch
def show(x): return "object"
@show.register
def _(x: int): return "int"
@show.register(list)
@show.register(tuple)
def _(x): return "sequence"
print(show(1), show([]), show(()), show("s"), show(True))
