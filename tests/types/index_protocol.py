class I:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return self.v

a = list(range(10))
print(a[I(2)], a[I(1):I(5):I(2)], "abc"[I(-1)], (1, 2)[I(0)], b"ab"[I(1)], range(5)[I(3)])
print([0] * I(2), "x" * I(3), hex(I(255)), bin(I(5)), chr(I(65)), bytes(I(2)))
print(2 ** 3 if I(1) else 0, round(12.345, I(1)), int(I(5)), float(I(3)), "%x" % I(17))
for bad in (I("x"), I(None), I(1.0), object(), 1.0):
    try:
        a[bad]
    except TypeError as e:
        print(type(e).__name__, e)
    try:
        range(bad)
    except TypeError as e:
        print(type(e).__name__, e)

class Sub(int):
    pass

import operator
import warnings
warnings.simplefilter("ignore")
print(operator.index(I(True)), operator.index(True), type(operator.index(Sub(3))).__name__)
for v in (2**100, -(2**100)):
    try:
        a[I(v)]
    except IndexError as e:
        print(type(e).__name__, e)
print(a[I(2**100):], a[:I(-(2**100))])
