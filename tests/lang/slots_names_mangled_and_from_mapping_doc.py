class A:
    __slots__ = {"a": "doc of a", "__b": None, "_c": 5}
    def __init__(self): self.a, self.__b, self._c = 1, 2, 3
x = A()
print(x.a, x._A__b, x._c, A.__slots__)
print(A.a.__doc__, A._c.__doc__, sorted(n for n in vars(A) if "__" not in n[:2]))
import inspect
print(inspect.getdoc(A.a))
for slots in ((1,), ("a b",), ("",), ("1x",), "x", ("x", "x"), ("__dict__", "__dict__"), ("__weakref__", "__weakref__"), b"x", 5, ("é",), ("if",)):
    try:
        cls = type("S", (), {"__slots__": slots})
        print("ok", [n for n in vars(cls) if n[0] != "_"])
    except TypeError as e:
        print(e)
try:
    class Conflict: __slots__ = ("x",); x = 1
except ValueError as e:
    print(e)
for base in (int, tuple, bytes, list, dict, type(lambda: 0)):
    try:
        type("S", (base,), {"__slots__": ("x",)})
        print("ok", base.__name__)
    except TypeError as e:
        print(e)
