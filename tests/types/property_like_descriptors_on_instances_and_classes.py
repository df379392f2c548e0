def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class Const:
    def __init__(self, v): self.v = v
    def __get__(self, obj, cls): return (self.v, obj is None, cls.__name__)
class A:
    c = Const(1)
a = A()
print(a.c, A.c)
a.__dict__["c"] = "instance wins"
print(a.c)
class W(Const):
    def __set__(self, obj, v): obj.__dict__["stored"] = v
class B(A):
    w = W(2)
b = B()
b.w = 5
b.__dict__["w"] = "ignored"
print(b.w, b.stored, B.w, super(B, b).c)
t(delattr, b, "w")
class D(W):
    def __delete__(self, obj): print("deleted")
B.d = D(3)
del b.d
class G:
    def __getattr__(self, n): return n
    c = Const(4)
print(G().c, G().zz)
class NoCls:
    def __get__(self, obj, cls=None): return cls
class P: n = NoCls()
print(P.n.__name__, P().n.__name__, NoCls().__get__(5))
b.only = Const(9)
print(type(b.only).__name__)
class SetOnly:
    def __set__(self, obj, v): print("set", v)
class Q: s = SetOnly()
q = Q()
q.s = 1
print(type(q.s).__name__)
q.__dict__["s"] = "from dict"
print(q.s)
