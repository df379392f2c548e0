class A:
    def m(self, x=1):
        "doc m"
        return self.n, x
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        return True
    __hash__ = None

a, b = A(1), A(1)
m = a.m
print(m(), m.__self__ is a, m.__func__ is A.m, m.__name__, m.__doc__, m.__qualname__)
print(type(m).__name__, m.__module__, m.__defaults__, m.__code__ is A.m.__code__)
print(a.m == a.m, a.m is a.m, a.m == b.m, a.m != b.m, A.m is A.m, hash(a.m) == hash(a.m))
A.m.tag = "t"
print(m.tag, m.__dict__)
for f in (lambda: setattr(m, "x", 1), lambda: A.m(), lambda: m(1, 2), lambda: m.nope,
        lambda: type(m)(), lambda: type(m)(5, 1), lambda: type(m)(A.m, None),
        lambda: type(m)(A.m, 5)()):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
n = type(m)(lambda s, *a: (s, a), "self")
print(n(1, 2), repr(n)[:28], n.__self__)
print(m.__get__(b)() == (1, 1), m.__call__(5))
