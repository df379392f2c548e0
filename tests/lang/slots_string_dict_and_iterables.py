class A: __slots__ = "single"
class B: __slots__ = iter(["p", "q"])
class C: __slots__ = {"d": "doc of d"}
class D: __slots__ = ()


a, b, c = A(), B(), C()
a.single = b.p = b.q = c.d = 1
print(a.single, b.p, b.q, c.d, C.__slots__)
try:
    D().x = 1
except AttributeError as e:
    print(e)
