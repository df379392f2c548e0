def plain(n): return 0 if n == 0 else 1 + plain(n - 1)
class A:
    def m(self, n): return 0 if n == 0 else 1 + self.m(n - 1)
    def __call__(self, n): return 0 if n == 0 else 1 + self(n - 1)
    def __getitem__(self, n): return 0 if n == 0 else 1 + self[n - 1]
    def __add__(self, n): return 0 if n == 0 else 1 + (self + (n - 1))
    def __getattr__(self, name): return 0 if len(name) == 1 else 1 + getattr(self, name[1:])
def gen(n):
    if n: yield from gen(n - 1)
    yield n
def star(*a, **k): return 0 if not k["n"] else 1 + star(*a, n=k["n"] - 1)
def by_map(n): return 0 if n == 0 else 1 + next(map(by_map, [n - 1]))
def by_sort(n): return 0 if n == 0 else 1 + (sorted([n - 1], key=by_sort) and 0)
def by_comp(n): return 0 if n == 0 else 1 + [by_comp(i) for i in (n - 1,)][0]
def by_class(n):
    if n == 0: return 0
    class K: v = by_class(n - 1)
    return 1 + K.v


a, N = A(), 150
print(plain(800), a.m(800), a(N), a[N], a + N, getattr(a, "x" * N), len(list(gen(N))), star(n=N), by_map(N), by_sort(N), by_comp(N), by_class(60))
