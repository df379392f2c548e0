class A:
    def __call__(self): return 1
class B: pass
b = B()
b.__call__ = lambda: 1
class C: __call__ = None
class M(type):
    __call__ = None
class D(metaclass=M): pass
print(callable(A()), callable(B()), callable(b), callable(B), callable(C()), callable(D), callable(len), callable(5), callable(A.__call__))
for f in (lambda: b(), lambda: C()(), lambda: D(), lambda: "s"(), lambda: (1)(2), lambda: None(), lambda: A()(1)):
    try:
        f()
    except TypeError as e:
        print(e)
class E:
    __call__ = A()
print(E()())
class F:
    __call__ = staticmethod(lambda *a: a)
print(F()(1, 2))
