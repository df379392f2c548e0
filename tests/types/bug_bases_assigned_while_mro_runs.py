class M(type):
    def mro(cls):
        if ready and cls.__name__ == "B1":
            B2.__bases__ = (B1,)
        if ready and cls.__name__ == "B2":
            B1.__bases__ = (B2,)
        if failing and cls.__name__ == "C2":
            raise ValueError("no order")
        return type.mro(cls)


ready = failing = False


class A(metaclass=M): pass
class B1(A): pass
class B2(A): pass


ready = True
try:
    B1.__bases__ += ()
except TypeError as e:
    print(type(e).__name__, e)
ready = False


class C1(A): pass
class C2(C1): pass


before = C1.__bases__, C1.__mro__, C2.__mro__
failing = True
try:
    C1.__bases__ = (B2,)
except ValueError as e:
    print(e)
print(before == (C1.__bases__, C1.__mro__, C2.__mro__))
