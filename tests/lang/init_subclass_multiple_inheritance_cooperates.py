class A:
    def __init_subclass__(cls, a=0, **kw):
        print("A", a, kw)
        super().__init_subclass__(**kw)


class B:
    def __init_subclass__(cls, b=0, **kw):
        print("B", b, kw)
        super().__init_subclass__(**kw)


class C(A, B, b=2, a=1): pass


class Stat:
    @staticmethod
    def __init_subclass__(**kw):
        print("static", kw)


try:
    class T(Stat): pass
except TypeError as e:
    print(e)
