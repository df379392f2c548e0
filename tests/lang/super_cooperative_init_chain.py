class Base:
    def __init__(self):
        print("Base")


class A(Base):
    def __init__(self, a, **kw):
        print("A", a, kw)
        super().__init__(**kw)


class B(Base):
    def __init__(self, b, **kw):
        print("B", b, kw)
        super().__init__(**kw)


class C(A, B):
    def __init__(self, **kw):
        super().__init__(a=1, **kw)


C(b=2)
try:
    C(b=2, c=3)
except TypeError as e:
    print(e)
