class A:
    def m(self): return "A"
class B(A):
    def m(self): return "B" + super().m()


b = B()
print([b.m() for _ in range(3)][-1])
A.m = lambda s: "A2"
print(b.m())
class Z:
    def m(self): return "Z"
B.__bases__ = (Z,)
print(b.m())
del Z.m
try:
    b.m()
except AttributeError as e:
    print(e)
