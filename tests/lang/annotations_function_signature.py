def f(a: int, /, b: "str" = 1, *args: float, c: list = None, **kw: dict) -> None: pass


print(f.__annotations__)
f.__annotations__["a"] = "changed"
print(f.__annotations__["a"])
f.__annotations__ = {}
print(f.__annotations__)
try:
    f.__annotations__ = 5
except TypeError as e:
    print(e)
del f.__annotations__
print(f.__annotations__, (lambda: 0).__annotations__)


def star(*args: *tuple[int, ...]): pass


print(star.__annotations__)
