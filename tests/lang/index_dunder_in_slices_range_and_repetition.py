class I:
    def __init__(self, v): self.v = v
    def __index__(self): print("index"); return self.v
l = [0, 1, 2, 3]
print(l[I(1)], l[I(1):I(3)], l[::I(2)], "ab" * I(2), range(I(3)), hex(I(255)), bytes(I(2)), [9] * I(2))
l[I(0)] = "set"
del l[I(3)]
print(l, round(1.256, I(1)), chr(I(97)), int(I(5)), float(I(2)), complex(I(1)), "%d" % I(3), "%x" % I(10))
import operator
print(operator.index(I(7)), (1).__lshift__(2), [*range(I(0), I(4), I(2))])
class Bad:
    def __index__(self): return "s"
class Sub(int): pass
class SubI:
    def __index__(self): return Sub(1)
for v in (Bad(), 1.0, "1", None):
    try:
        l[v]
    except TypeError as e:
        print(e)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(type(operator.index(SubI())).__name__, len(w))
