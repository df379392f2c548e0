class A: x = "A"
class B: x = "B"


class M(type):
    def mro(cls):
        m = super().mro()
        print("mro of", cls.__name__)
        return [m[0]] + m[1:-1][::-1] + m[-1:]


class C(A, B, metaclass=M):
    pass


print(C.x, [k.__name__ for k in C.__mro__])
