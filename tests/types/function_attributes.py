def f(a, b=2, *args, c, d=4, **kw) -> int:
    "doc"
    x = 1
    return x

print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__)
print(f.__annotations__, f.__closure__, f.__dict__, f.__globals__ is globals())
print(type(f).__name__, f.__type_params__, f.__builtins__["len"] is len)
f.attr = [1]
f.__name__ = "g"
f.__qualname__ = "Q.g"
f.__doc__ = None
print(f.attr, f.__dict__, repr(f).split(" at ")[0], f.__doc__)
f.__defaults__ = (10, 20)
f.__kwdefaults__ = {"c": 1, "d": 2}
print(f(), f.__defaults__)
try:
    f(d=1)
    f.__kwdefaults__ = None
    f()
except TypeError as e:
    print(type(e).__name__, e)
for n, v in (("__name__", 5), ("__defaults__", [1]), ("__kwdefaults__", ()), ("__code__", 5),
        ("__annotations__", 5), ("__closure__", ()), ("__globals__", {}), ("__dict__", 5),
        ("__qualname__", None)):
    try:
        setattr(f, n, v)
    except (TypeError, AttributeError) as e:
        print(n, type(e).__name__, e)
del f.attr
del f.__defaults__
print(f.__dict__, f.__defaults__, (lambda: 0).__name__, (lambda: 0).__qualname__)

def outer():
    def inner():
        pass
    return inner

print(outer().__qualname__)
