from enum import Enum, auto, member, nonmember, property as eprop, verify, UNIQUE, CONTINUOUS

class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v):
        return cls.A if v == "default" else None

print(M("default"))
try:
    M("other")
except ValueError as e:
    print(type(e).__name__, e)

class G(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return f"{name}-{count}-{last}"
    X = auto()
    Y = auto()

print([m.value for m in G])

class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def ratio(self):
        return round(self.mass / self.radius, 3)

print(Planet.EARTH.mass, Planet.MARS.ratio, Planet((5.97, 6.37)).name)

class New(Enum):
    def __new__(cls, code, label):
        obj = object.__new__(cls)
        obj._value_ = code
        obj.label = label
        return obj
    A = (1, "first")
    B = (2, "second")

print(New(2).label, New.A.value)

class K(Enum):
    A = 1
    @member
    def f():
        pass
    n = nonmember(5)
    @nonmember
    class Inner:
        pass

print(list(K)[0], len(K), K.n, type(K.Inner))
for src in ("@verify(UNIQUE)\nclass U(Enum):\n    A = 1\n    B = 1",
        "@verify(CONTINUOUS)\nclass C(Enum):\n    A = 1\n    B = 3" ,
        "class D(Enum):\n    A = 1\n    A = 2", "class E(Enum):\n    mro = 1"):
    try:
        exec(src)
        print("ok")
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
