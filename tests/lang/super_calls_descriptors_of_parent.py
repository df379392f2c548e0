class D:
    def __get__(self, obj, owner):
        return type(obj).__name__, owner.__name__


class A:
    d = D()


class B(A):
    d = "B.d"

    def f(self): return super().d

    @classmethod
    def c(cls): return super().d


class C(B): pass


print(B().f(), C().f(), C.c())
