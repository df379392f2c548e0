class A: pass

class B(A): pass

print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)))
print(isinstance(1, (str, (float, (int,)))), isinstance(1, int | str))
print(isinstance(None, int | None), isinstance(B(), A), isinstance(A(), B))
print(isinstance(A, type), isinstance(1, ()), isinstance(int, object))
print(issubclass(B, A), issubclass(A, A), issubclass(bool, int))
print(issubclass(int, (str, object)), issubclass(A, ()), issubclass(B, A | int))
print(issubclass(type, object))

class Fake:
    __class__ = int

print(isinstance(Fake(), int), type(Fake()).__name__)

class Meta(type):
    def __instancecheck__(cls, o):
        print("instancecheck", o)
        return o == 5
    def __subclasscheck__(cls, c):
        print("subclasscheck", c)
        return "truthy"

class M(metaclass=Meta): pass

print(isinstance(5, M), isinstance(6, M), issubclass(int, M), isinstance(5, (str, M)))
print(isinstance(M(), M))

class Abstract:
    __bases__ = (A,)

print(issubclass(Abstract(), A))
for f in (lambda: isinstance(1, 5), lambda: isinstance(1, (str, 5)),
        lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 5),
        lambda: isinstance(1), lambda: isinstance(1, "int"),
        lambda: issubclass(int, (str, "x")), lambda: isinstance(1, (int, 5))):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
