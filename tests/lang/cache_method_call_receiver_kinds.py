class A:
    def m(self, v): return ("method", v)
class B:
    def __init__(self): self.m = lambda v: ("instance function", v)
class C:
    m = staticmethod(lambda v: ("static", v))
class D:
    m = classmethod(lambda cls, v: (cls.__name__, v))
class E:
    class m:
        def __init__(self, v): self.v = v
        def __repr__(self): return f"m({self.v})"
class F:
    m = len
class G:
    def __getattr__(self, n): return lambda v: (n, v)


def call(o, v): return o.m(v)


for o in (A(), B(), C(), D(), E(), F(), G(), A(), C, D):
    print(call(o, "ab"))
