from functools import cmp_to_key, cached_property, partialmethod

def cmp(a, b):
    return (a > b) - (a < b)

K = cmp_to_key(lambda a, b: cmp(len(a), len(b)))
print(sorted(["ccc", "a", "bb", "x"], key=K), max(["a", "bbb"], key=K), K("a") < K("bb"))
print(K("a") == K("b"), K("aa").obj, K("a") >= K("b"))
for f in (lambda: K("a") < 5, lambda: hash(K("a")), lambda: cmp_to_key()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)

class C:
    n = 0
    @cached_property
    def v(self):
        "doc v"
        self.n += 1
        return self.n
    def base(self, a, b=2):
        return a, b
    p = partialmethod(base, 10)
    q = partialmethod(base, b=5)

c = C()
print(c.v, c.v, c.__dict__, C.v.__doc__, type(C.v).__name__)
del c.v
print(c.v, c.p(), c.p(3), c.q(1), c.n)
c.v = "set"
print(c.v)

class S:
    __slots__ = ()
    @cached_property
    def x(self):
        return 1

try:
    S().x
except TypeError as e:
    print(type(e).__name__, e)
