order = []
class D:
    def __init__(self, n): self.n = n
    def __set_name__(self, owner, name):
        order.append((self.n, name, sorted(k for k in vars(owner) if k[0] != "_")))
        if self.n == "bad": raise ValueError("bad name")
class Base:
    def __init_subclass__(cls): order.append("init_subclass")
class A(Base):
    b = D(1)
    a = D(2)
print(order)
order.clear()
try:
    class B(Base):
        ok = D("ok")
        broken = D("bad")
        never = D("never")
except ValueError as e: print(e, e.__notes__, [o[0] for o in order])
print("B" in globals(), [c.__name__ for c in Base.__subclasses__()][:1])
class Prop(property):
    def __set_name__(self, o, n): self.stored = n
class C:
    p = Prop(lambda s: 1)
    q = p
print(vars(C)["p"].stored)
