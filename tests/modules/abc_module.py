from abc import ABC, ABCMeta, abstractmethod, get_cache_token, update_abstractmethods

class A(ABC):
    @abstractmethod
    def f(self):
        return "A.f"
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...

class B(A):
    def f(self):
        return "B+" + super().f()

class C(B):
    p = 1
    c = 2

print(sorted(A.__abstractmethods__), sorted(B.__abstractmethods__), C().f())
print(C.__abstractmethods__, A.f.__isabstractmethod__, A.p.__isabstractmethod__)
for k in (A, B):
    try:
        k()
    except TypeError as e:
        print(type(e).__name__, e)

class One(ABC):
    @abstractmethod
    def only(self): ...

try:
    One()
except TypeError as e:
    print(type(e).__name__, e)

class V(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, c):
        return True if hasattr(c, "quack") else NotImplemented

class Duck:
    quack = 1

class Reg: pass

t = get_cache_token()
print(isinstance(Duck(), V), isinstance(Reg(), V), V.register(Reg) is Reg)
print(isinstance(Reg(), V), issubclass(Reg, V), issubclass(int, V), get_cache_token() != t)

@V.register
class Deco: pass

print(issubclass(Deco, V), V.__mro__)

class Sub(V): pass

try:
    Sub.register(V)
except RuntimeError as e:
    print(type(e).__name__, e)
try:
    V.register(5)
except TypeError as e:
    print(type(e).__name__, e)
del B.f
One.only = lambda self: 1
update_abstractmethods(One)
print(One().only())
