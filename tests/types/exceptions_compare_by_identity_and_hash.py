def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a, b = ValueError("x"), ValueError("x")
print(a == a, a == b, a != b, hash(a) == hash(a), len({a, b, a}), a in [b], a in [a], a.args == b.args, repr(a) == repr(b))
t(lambda: a < b)
class E(Exception):
    def __eq__(self, o): return self.args == getattr(o, "args", None)
    def __hash__(self): return hash(self.args)
print(E(1) == E(1), len({E(1), E(1)}), E(1) == ValueError(1), bool(ValueError()), bool(E()))
class F(Exception):
    def __bool__(self): return False
    def __len__(self): return 3
try:
    raise F
except F as e:
    print(bool(e), len(e), e or "falsy")
print(ValueError.__eq__ is object.__eq__, ValueError.__hash__ is object.__hash__, isinstance(a, Exception), issubclass(ValueError, (KeyError, Exception)), ValueError.__name__, ValueError.__module__, type(ValueError).__name__)
t(lambda: a())
t(lambda: a[0])
t(lambda: iter(a))
t(lambda: a + b)
