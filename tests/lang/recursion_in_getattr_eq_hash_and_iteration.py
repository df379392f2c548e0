import sys
sys.setrecursionlimit(300)
class A:
    def __getattr__(self, n): return getattr(self, n + "x")
    def __eq__(self, o): return self == o
    def __hash__(self): return hash(self)
    def __iter__(self): return iter(self)
    def __call__(self): return self()
    def __len__(self): return len(self)
    def __bool__(self): return bool(self)
    def __str__(self): return str(self)
    def __contains__(self, x): return x in self
    def __add__(self, o): return self + o
    def __getitem__(self, i): return self[i]
    def __format__(self, s): return format(self, s)
    def __index__(self): return [1][self]
a = A()
for name, f in (("getattr", lambda: a.x), ("eq", lambda: a == 1), ("hash", lambda: hash(a)), ("iter", lambda: list(a)), ("call", lambda: a()), ("len", lambda: len(a)), ("bool", lambda: not a), ("str", lambda: str(a)), ("in", lambda: 1 in a), ("add", lambda: a + 1), ("item", lambda: a[0]), ("format", lambda: f"{a}"), ("index", lambda: [1][a])):
    try:
        f()
    except RecursionError as e:
        print(name, "RecursionError")
l = []
for _ in range(50): l = [l]
print(len(repr(l)))
