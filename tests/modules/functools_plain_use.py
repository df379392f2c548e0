import functools
add = functools.partial(lambda a, b: a + b, 5)
print(add(3), functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]))

@functools.lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(50))

def deco(f):
    @functools.wraps(f)
    def w(*a):
        return f(*a) + 1
    return w

@deco
def g(x):
    "doc"
    return x

print(g(1), g.__name__, g.__doc__)
print(sorted(["bb", "a"], key=functools.cmp_to_key(lambda x, y: len(x) - len(y))))
