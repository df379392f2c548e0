class A:
    @property
    def p(self): return "A.p"
class B(A):
    p = "plain"
class C(A):
    def __init__(self): self.__dict__["p"] = "instance"
class D(B):
    @property
    def p(self): return super().p + "!"
print(A().p, B().p, C().p, D().p, type(A.p).__name__, C().__dict__)
b = B()
b.p = "set"
print(b.p)
class Meta(type):
    @property
    def p(cls): return f"meta {cls.__name__}"
class E(metaclass=Meta): pass
print(E.p)
try:
    E().p
except AttributeError as e:
    print(e)
try:
    E.p = 1
except AttributeError as e:
    print(e)
