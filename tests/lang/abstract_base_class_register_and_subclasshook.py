from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    def twice(self): return 2 * self.area()


class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2


print(Square(3).twice(), Shape.__abstractmethods__, Square.__abstractmethods__, type(Shape) is ABCMeta)


class Has(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        return any("quack" in vars(b) for b in c.__mro__) or NotImplemented


class Duck:
    def quack(self): pass


print(issubclass(Duck, Has), isinstance(Duck(), Has), issubclass(int, Has))
Has.register(int)
print(issubclass(int, Has), isinstance(True, Has), issubclass(str, Has))
try:
    Shape()
except TypeError as e:
    print(e)
