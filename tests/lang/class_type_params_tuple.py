class A[X, *Ys, **P]:
    X = 5
    def f(self, a: X) -> P: return X
print(A.__type_params__, A.X, A().f(1))
class Outer[T]:
    class Inner[U](list):
        def m(self): return T, U
    print(Inner.__type_params__, __type_params__)
print(Outer.Inner().m(), Outer.__type_params__)
def f[T]():
    class C[S]: x = T
    return C
print(f().__type_params__, f().x)
class Plain: pass
print(Plain.__type_params__)
