def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class R:
    def __repr__(self): return "R!"
class S:
    def __str__(self): return "S!"
class Sub(str): pass
class RS:
    def __repr__(self): return Sub("sub")
class Bad:
    def __repr__(self): return 5
    def __str__(self): return None
    def __format__(self, s): return b"x"
    def __bytes__(self): return "x"
class U:
    def __repr__(self): return "\xe9\n\u4e2d"
print(str(R()), repr(R()), f"{R()!s}{R()!r}{R()!a}", str(S()), [R()], {R(): R()}, (S(),)[0].__str__(), "%s|%r|%a" % (R(), R(), R()), type(repr(RS())).__name__, type(str(RS())).__name__)
for f in (repr, str, ascii, format, bytes, lambda x: [x].__repr__(), lambda x: f"{x}", lambda x: f"{x!r}", lambda x: "%s" % x, lambda x: "%r" % x, lambda x: "{}".format(x), print):
    t(f, Bad())
print(ascii(U()), ascii([U()]), repr(U()) == "\xe9\n\u4e2d")
class N:
    __repr__ = None
t(repr, N())
t(str, N())
t(lambda: str(type("Q", (), {"__str__": None})()))
