class D:
    def __get__(self, o, c): print("get"); return 10
    def __set__(self, o, v): print("set", v)
class A:
    d = D()
    def __getattr__(self, n): print("getattr", n); return 1
    def __setattr__(self, n, v): print("setattr", n, v); object.__setattr__(self, n, v)
a = A()
a.d += 5
a.fresh += 1
a.fresh += 1
print(a.__dict__)
A.d = D()
class M(type):
    @property
    def p(cls): print("meta get"); return [1]
    @p.setter
    def p(cls, v): print("meta set", v)
class B(metaclass=M): pass
B.p += [2]
