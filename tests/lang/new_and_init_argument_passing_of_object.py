class A: pass
class I:
    def __init__(self, x): self.x = x
class N:
    def __new__(cls, x): return object.__new__(cls)
class NI(N):
    def __init__(self, x): self.x = x
class Bad(I):
    def __new__(cls, *a): return object.__new__(cls, *a)
class Bad2:
    def __init__(self, *a): object.__init__(self, *a)
for call in (lambda: A(1), lambda: A(k=1), lambda: I(1).x, lambda: N(1), lambda: NI(2).x, lambda: Bad(1), lambda: Bad2(1), lambda: Bad2(), lambda: I(), lambda: N(), lambda: object(1), lambda: object.__new__(), lambda: object.__new__(5),
             lambda: object.__new__(int), lambda: int.__new__(str), lambda: int.__new__(A), lambda: list.__new__(object), lambda: object.__new__(type), lambda: A.__new__(I).__class__.__name__, lambda: A.__init__(A(), 1), lambda: object.__init__(5, 1)):
    try:
        r = call()
        print(r if isinstance(r, (int, str)) else type(r).__name__)
    except TypeError as e:
        print(e)
class Cached:
    made = None
    def __new__(cls):
        if cls.made is None: cls.made = super().__new__(cls)
        return cls.made
    def __init__(self): self.n = getattr(self, "n", 0) + 1
print(Cached().n, Cached().n)
class Ret:
    def __init__(self): return 5
try:
    Ret()
except TypeError as e:
    print(e)
class Tup(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(Tup(1, 2), Tup.__new__(Tup, 3))
