class Base:
    def __add__(self, o): return "Base.add"
    def __radd__(self, o): return "Base.radd"
    def __lt__(self, o): return "Base.lt"
    def __gt__(self, o): return "Base.gt"
    def __eq__(self, o): return "Base.eq"


class Sub(Base):
    def __radd__(self, o): return "Sub.radd"
    def __gt__(self, o): return "Sub.gt"
    def __eq__(self, o): return "Sub.eq"


class Inherits(Base):
    pass


print(Base() + Sub(), Sub() + Base(), Base() + Inherits(), Base() < Sub(), Base() == Sub(), Base() < Inherits())


class I(int):
    def __radd__(self, o): return "I.radd"
    def __mul__(self, o): return "I.mul"


print(1 + I(2), I(2) + 1, 3 * I(2), I(2) * 3, True + I(1))
