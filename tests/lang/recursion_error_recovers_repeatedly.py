# slow: under the stress builds
def f(n): return f(n + 1)


class G:
    def __getitem__(self, k): return self[k]
    def __eq__(self, o): return self == o
    def __repr__(self): return f"{self!r}"
    def __call__(self): return self()
    def __iter__(self): return iter(self)
    def __bool__(self): return bool(self)


count = 0
for i in range(5):
    for op in (lambda: f(0), lambda: G()[0], lambda: G() == 1, lambda: repr(G()), lambda: G()(), lambda: list(G()), lambda: bool(G())):
        try:
            op()
        except RecursionError:
            count += 1
print(count)
