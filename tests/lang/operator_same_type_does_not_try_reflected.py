class A:
    def __add__(self, o): print("add"); return NotImplemented
    def __radd__(self, o): print("radd"); return "r"


class B(A): pass


try:
    A() + A()
except TypeError as e:
    print(e)
print(A() + B())
