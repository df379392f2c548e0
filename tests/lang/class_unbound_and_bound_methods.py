class C:
    def m(self, x):
        return self, x


c = C()
b = c.m
print(b(1)[0] is c, C.m(c, 2)[1], C.m(99, 3))
print(b.__self__ is c, b.__func__ is C.m, b.__name__, b.__qualname__)
print(c.m == c.m, c.m is c.m, c.m == C().m, hash(c.m) == hash(c.m))
print(type(b).__name__, type(C.m).__name__)
try:
    b.attr = 1
except AttributeError as e:
    print(e)
C.m.attr = 2
print(b.attr)
try:
    C.m()
except TypeError as e:
    print(e)
