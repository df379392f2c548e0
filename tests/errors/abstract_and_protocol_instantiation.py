from abc import ABC, abstractmethod, ABCMeta
from typing import Protocol


class One(ABC):
    @abstractmethod
    def a(self): pass


class Many(One):
    @abstractmethod
    def b(self): pass

    @property
    @abstractmethod
    def c(self): pass

    @classmethod
    @abstractmethod
    def d(cls): pass


class Partial(Many):
    def a(self): pass


class Proto(Protocol):
    x: int

    def m(self): pass


class Meta(metaclass=ABCMeta):
    @staticmethod
    @abstractmethod
    def s(): pass


def t(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


for kind in One, Many, Partial, Proto, Meta:
    t(kind)
t(One, 1)
t(isinstance, 1, Proto)
t(issubclass, int, Proto)
t(issubclass, 5, One)
t(isinstance, 1, One)
t(One.register, 5)
t(One.register, int)
t(isinstance, 5, One)
t(object.__new__, One)
print(sorted(Many.__abstractmethods__))
