class A: pass
class B(A): pass
print(isinstance(B(), (int, (str, (A,)))), issubclass(B, (int, (A,))), isinstance(1, int | str), issubclass(bool, int | None), isinstance(None, int | None), isinstance(5, ()))
class Liar:
    @property
    def __class__(self): return A
l = Liar()
print(isinstance(l, A), isinstance(l, Liar), type(l).__name__, issubclass(type(l), A))
class Meta(type):
    def __instancecheck__(cls, o): print("instance", o); return []
    def __subclasscheck__(cls, c): print("subclass", c); return "yes"
class H(metaclass=Meta): pass
print(isinstance(1, H), isinstance(H(), H), issubclass(int, H), issubclass(5, H))
for call in (lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: isinstance(1, (int, 5)), lambda: isinstance("s", (int, 5)), lambda: isinstance(1, list[int]), lambda: isinstance(1, [int]),
             lambda: issubclass(int, list[int]), lambda: isinstance(1), lambda: isinstance(1, int | list[int]), lambda: isinstance([], int | list[int])):
    try:
        print(call())
    except TypeError as e:
        print(e)
class Duck: __bases__ = (A,)
class DuckI: __class__ = 5
print(isinstance(DuckI(), int), issubclass(Duck(), A))
