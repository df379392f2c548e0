from abc import ABC, abstractmethod
class Shape(ABC):
    @property
    @abstractmethod
    def area(self): return 0
    @area.setter
    @abstractmethod
    def area(self, v): pass
    @abstractmethod
    def name(self): return "shape"
class Half(Shape):
    @property
    def area(self): return super().area + 1
class Full(Half):
    def name(self): return "full " + super().name()
for cls in (Shape, Half, Full):
    try: print(cls().area, cls().name())
    except TypeError as e: print(e)
print(sorted(Half.__abstractmethods__), Full.__abstractmethods__, Shape.area.__isabstractmethod__, Half.area.__isabstractmethod__)
class Reg(ABC): pass
@Reg.register
class Virtual: pass
print(issubclass(Virtual, Reg), isinstance(Virtual(), Reg), Reg in Virtual.__mro__, Virtual.__name__)
