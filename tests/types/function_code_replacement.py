def f(x):
    return x + 1

def g(x):
    return x * 100

print(f(2))
f.__code__ = g.__code__
print(f(2), f.__code__ is g.__code__, f.__name__, f.__code__.co_name)

def outer():
    v = 1
    def inner():
        return v
    return inner

try:
    f.__code__ = outer().__code__
except ValueError as e:
    print(type(e).__name__, e)
h = type(f)(g.__code__, {"__name__": "other"}, "newname", (7,))
print(h(), h.__name__, h.__module__, h.__defaults__, h.__qualname__)
c = outer()
print(c.__closure__[0].cell_contents, type(c.__closure__[0]).__name__, c.__code__.co_freevars)
c.__closure__[0].cell_contents = "changed"
print(c())
for args in ((), (5, {}), (g.__code__, 5), (outer().__code__, {}), (g.__code__, {}, "n", 5),
        (g.__code__, {}, 5)):
    try:
        type(f)(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
