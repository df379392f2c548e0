class A:
    def __iadd__(self, o): print("iadd"); return NotImplemented
    def __add__(self, o): print("add"); return "added"


class B:
    __iadd__ = None
    def __add__(self, o): return "never"


class R:
    def __radd__(self, o): return "radd"


a = A()
a += 1
print(a)
x = 5
x += R()
print(x)
b = B()
try:
    b += 1
except TypeError as e:
    print(e)
try:
    y = object()
    y @= 1
except TypeError as e:
    print(e)
