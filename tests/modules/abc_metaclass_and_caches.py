import abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
class B(A): pass
for cls in (A, B):
    try:
        cls()
    except TypeError as e:
        print(e)
token = abc.get_cache_token()
print(isinstance(3, A), issubclass(int, A))
print(A.register(int) is int, abc.get_cache_token() != token)
print(isinstance(3, A), isinstance(True, A), isinstance(3, B), isinstance(3.0, A))
for bad in (3, None, 'x'):
    for f in (lambda: A.register(bad), lambda: issubclass(bad, A)):
        try:
            f()
        except TypeError as e:
            print(e)
class Meta(abc.ABCMeta):
    def __new__(mcls, name, bases, ns, **kw):
        print('new', name, kw)
        return super().__new__(mcls, name, bases, ns, **kw)
class K(metaclass=Meta):
    def __init_subclass__(cls, **kw):
        print('init_subclass', kw)
class L(K, x=1): pass
print(type(type('X', (K,), {})) is Meta)
class Hooked(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return True if hasattr(other, 'quack') else NotImplemented
class Duck:
    quack = 1
class Dog: pass
print(isinstance(Duck(), Hooked), isinstance(Dog(), Hooked))
Dog.quack = 2
class Dog2:
    quack = 2
print(isinstance(Dog2(), Hooked))
class Base(abc.ABC): pass
class Child(Base): pass
@Child.register
class Other: pass
print(issubclass(Other, Base), isinstance(Other(), Base))
try:
    Child.register(Base)
except RuntimeError as e:
    print(e)
class Fake:
    @property
    def __class__(self):
        return Other
print(isinstance(Fake(), Base))
class P(abc.ABC):
    @property
    @abc.abstractmethod
    def p(self): ...
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
    @abc.abstractproperty
    def old(self): ...
    @abc.abstractstaticmethod
    def s(): ...
print(sorted(P.__abstractmethods__))
class Q(P):
    p = c = old = None
print(sorted(Q.__abstractmethods__))
Q.s = staticmethod(int)
abc.update_abstractmethods(Q)
print(Q.__abstractmethods__, Q().p)
print(abc.ABCMeta, type(abc.ABC), A.__mro__[1:], abc.ABC.__slots__)
class S(abc.ABC):
    __abc_tpflags__ = 1 << 5
@S.register
class Pat:
    def __len__(self): return 2
    def __getitem__(self, i): return 'ab'[i]
match Pat():
    case [x, y]:
        print(x, y)
