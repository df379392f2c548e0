def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A: pass
A.__abstractmethods__ = frozenset(["f"])
t(A)
A.__abstractmethods__ = ["b", "a"]
t(A)
A.__abstractmethods__ = []
print(type(A()).__name__)
A.__abstractmethods__ = ("x",)
class B(A): pass
print(type(B()).__name__ if not B.__flags__ & (1 << 20) else "abstract")
t(lambda: B.__abstractmethods__)
del A.__abstractmethods__
t(lambda: A.__abstractmethods__)
print(type(A()).__name__)
t(delattr, A, "__abstractmethods__")
t(setattr, int, "__abstractmethods__", ())
t(setattr, A, "__abstractmethods__", 5)
import abc
class C(abc.ABC):
    @property
    @abc.abstractmethod
    def p(self): pass
    @classmethod
    @abc.abstractmethod
    def c(cls): pass
    @staticmethod
    @abc.abstractmethod
    def s(): pass
print(sorted(C.__abstractmethods__))
t(C)
class D(C):
    p = c = s = None
print(type(D()).__name__, D.__abstractmethods__)
t(object.__new__, C)
