from abc import ABC, abstractmethod

class A(ABC):
    @abstractmethod
    def m(self): pass

print(A.__abstractmethods__)
try:
    int.__abstractmethods__
except AttributeError as e:
    print(type(e).__name__, e)

class P:
    pass

P.__abstractmethods__ = frozenset({"zz"})
try:
    P()
except TypeError as e:
    print(type(e).__name__, e)
P.__abstractmethods__ = ()
print(type(P()).__name__)
del P.__abstractmethods__
print(type(P()).__name__, hasattr(P, "__abstractmethods__"))
