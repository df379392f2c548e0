from abc import ABC, ABCMeta, abstractmethod

class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self):
        return f"{self.name}: {self.area()}"

class Sq(Shape):
    name = "square"
    def __init__(self, n):
        self.n = n
    def area(self):
        return self.n ** 2

print(Sq(3).describe(), isinstance(Sq(1), Shape), Shape.__subclasses__())

class Virtual:
    pass

Shape.register(Virtual)
print(isinstance(Virtual(), Shape), issubclass(Virtual, Shape), Shape in Virtual.__mro__)
print(Shape.__subclasses__() == [Sq])

class Sub(Virtual):
    pass

print(issubclass(Sub, Shape))

class Partial(Shape):
    def area(self):
        return 0

for c in (Shape, Partial):
    try:
        c()
    except TypeError as e:
        print(type(e).__name__, e)

class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        print("hook", c.__name__)
        return any("go" in b.__dict__ for b in c.__mro__) or NotImplemented

class Go:
    def go(self): ...

print(issubclass(Go, Hook), issubclass(int, Hook), isinstance(Go(), Hook))

class Meta2(ABCMeta):
    pass

class M(metaclass=Meta2):
    @abstractmethod
    def f(self): ...

print(type(M).__name__, M.__abstractmethods__, getattr(Sq.area, "__isabstractmethod__", False))
