from abc import ABC, ABCMeta, abstractmethod
class A(ABC):
    @abstractmethod
    def m(self): return "base m"
    @property
    @abstractmethod
    def p(self): pass
    @classmethod
    @abstractmethod
    def c(cls): pass
    @staticmethod
    @abstractmethod
    def s(): pass
print(sorted(A.__abstractmethods__), A.m.__isabstractmethod__, A.__dict__["p"].__isabstractmethod__, A.__dict__["c"].__isabstractmethod__)
class B(A):
    def m(self): return "B " + super().m()
    p = 5
class C(B):
    c = s = None
for cls in (A, B):
    try:
        cls()
    except TypeError as e:
        print(e)
print(C().m(), C.__abstractmethods__)
class One(metaclass=ABCMeta):
    @abstractmethod
    def only(self): pass
try:
    One()
except TypeError as e:
    print(e)
One.only = lambda self: 1
try:
    One()
except TypeError as e:
    print("still", e)
import abc
abc.update_abstractmethods(One)
print(One().only())
class NotAbc:
    @abstractmethod
    def free(self): return "not enforced"
print(NotAbc().free())
class D(A, dict): pass
try:
    D()
except TypeError as e:
    print(e)
class W:
    __abstractmethods__ = frozenset(["x"])
try:
    print(type(W()).__name__)
except TypeError as e:
    print(e)
W.__abstractmethods__ = {"zed", "a"}
try:
    W()
except TypeError as e:
    print(e)
