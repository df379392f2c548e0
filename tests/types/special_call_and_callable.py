def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class C:
    def __call__(self, *a, **k): return (a, k)
class N: pass
class Nn: __call__ = None
n = N()
n.__call__ = lambda: "instance"
print(C()(1, x=2), callable(C()), callable(C), callable(n), callable(Nn()), callable(len), callable(5), callable(lambda: 0), callable(int), callable(None))
t(n)
t(Nn())
t(5)
t(lambda: "text"())
t(lambda: (1, 2)())
t(lambda: None())
class Chain: pass
inner = C()
Chain.__call__ = inner
print(Chain()(5))
class M(type):
    def __call__(cls, *a): return ("meta call", a)
class X(metaclass=M): pass
print(X(1, 2))
t(callable)
t(callable, 1, 2)
class S:
    @staticmethod
    def __call__(a): return ("static", a)
class K:
    @classmethod
    def __call__(cls, a): return (cls.__name__, a)
print(S()(1), K()(2))
