def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A: pass
a = A()
import operator as o
for name, symbol in [("add", "+"), ("sub", "-"), ("mul", "*"), ("matmul", "@"), ("truediv", "/"), ("floordiv", "//"), ("mod", "%"), ("pow", "**"), ("lshift", "<<"), ("rshift", ">>"), ("and_", "&"), ("or_", "|"), ("xor", "^")]:
    t(getattr(o, name), a, 1)
    t(getattr(o, name), "s", a)
    t(getattr(o, "i" + name.rstrip("_")), a, [])
t(divmod, a, 1)
t(pow, a, 1, 2)
t(pow, 1, a, 2)
for f in (lambda: a < 1, lambda: a <= "x", lambda: 1 > a, lambda: [] >= a, lambda: -a, lambda: +a, lambda: ~a, lambda: abs(a), lambda: a[0], lambda: a(), lambda: len(a), lambda: iter(a), lambda: next(a), lambda: a.x, lambda: int(a), lambda: float(a), lambda: complex(a), lambda: round(a), lambda: bytes(a), lambda: reversed(a)):
    t(f)
