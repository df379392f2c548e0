def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class M(type):
    def __instancecheck__(cls, obj): return "truthy"
    def __subclasscheck__(cls, sub): return []
class C(metaclass=M): pass
class D:
    @property
    def __class__(self): return int
class Fake:
    __bases__ = (int,)
print(isinstance(5, C), issubclass(int, C), isinstance(D(), int), isinstance(D(), D), isinstance(C(), C), isinstance(5, (str, (list, (int,)))), isinstance(5, ()), isinstance(True, int | str), issubclass(bool, (str, int)))
t(isinstance, 5, 5)
t(isinstance, 5, [int])
t(isinstance, 5, (str, 5))
t(isinstance, 5, (int, 5))
t(isinstance, 5)
t(isinstance, 5, "int")
t(issubclass, 5, int)
t(issubclass, int, 5)
t(issubclass, Fake(), int)
t(issubclass, int, Fake())
t(issubclass, list[int], list)
t(issubclass, int, ())
t(isinstance, int, type)
t(isinstance, 5, None)
t(isinstance, None, int | None)
t(issubclass, type(None), int | None)
deep = int
for _ in range(2000):
    deep = (deep,)
print(isinstance(5, (str, (int,))))
