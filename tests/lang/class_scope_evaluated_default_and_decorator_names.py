x = "global"
class A:
    x = "class"
    def f(self, v=x): return v, x
    @(lambda fn, x=x: (fn, x))
    def g(self): pass
    h = lambda self, v=x: (v, x)
    y = [x]
    z = [x for _ in [x]]
    w = [v for v in [x]]
    d = {x: x}
    def ann(self, p: x) -> x: pass
    class B:
        got = x
        x = "inner"
        got2 = x
a = A()
print(a.f(), A.g[1], a.h(), a.y, a.z, a.w, a.d, A.ann.__annotations__, A.B.got, A.B.got2)
