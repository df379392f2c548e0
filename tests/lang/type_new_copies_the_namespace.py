ns = {"x": 1}
A = type("A", (), ns)
ns["x"] = 2
ns["y"] = 3
print(A.x, hasattr(A, "y"), ns)
class M(type):
    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, ns)
        ns["late"] = 1
        return cls
class B(metaclass=M): pass
print(hasattr(B, "late"))
from collections import OrderedDict, ChainMap
C = type("C", (), OrderedDict(b=1, a=2))
print([n for n in C.__dict__ if n[0] != "_"])
try:
    type("D", (), ChainMap({}))
except TypeError as e:
    print(e)
