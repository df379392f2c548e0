import types

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

u = int | str
print(u, type(u), u.__args__, u == str | int, u == int, hash(u) == hash(str | int), int | int, int | None, None | int, int | str | int, (int | str) | (str | float), u.__parameters__)
print(isinstance(5, u), isinstance(1.5, u), issubclass(bool, u), isinstance(None, int | None), isinstance([], int | list))
t(lambda: isinstance([], int | list[int]))
t(lambda: issubclass(5, u))
t(lambda: int | 5)
t(lambda: 5 | int)
t(lambda: int | "str")
t(lambda: None | None)
t(lambda: u())
t(lambda: u[int])
t(lambda: u.nothing)
t(lambda: u < u)
t(lambda: types.UnionType())
t(lambda: setattr(u, "x", 1))
t(lambda: type("X", (u,), {}))
class M(type):
    def __or__(cls, other): return ("meta or", other)
class C(metaclass=M): pass
print(C | int, int | C == int.__or__(C) if False else "skipped")
print(type.__or__(int, str), type.__or__(int, 5), int | list[int], list[int] | int, repr(int | types.SimpleNamespace), u.__class__)
