class Root:
    def who(self): return ["Root"]
class A(Root):
    def who(self): return ["A"] + super().who()
class B(Root):
    def who(self): return ["B"] + super().who()
class C(A, B):
    def who(self): return ["C"] + super().who()
print(C().who(), A().who())
class M:
    def __init__(self, **kw): print("M", kw); super().__init__(**kw)
class N:
    def __init__(self, n=0, **kw): print("N", n, kw); super().__init__(**kw)
class MN(M, N): pass
MN(n=1)
try:
    MN(n=1, extra=2)
except TypeError as e:
    print(e)
