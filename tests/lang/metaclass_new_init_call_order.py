class M(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, kw)
        return super().__new__(m, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)

    def __call__(cls, *a, **k):
        print("call", cls.__name__, a, k)
        return super().__call__(*a, **k)


class A(metaclass=M, opt=1):
    def __init__(self, v):
        print("A.init", v)


A(5)


class B(A):
    pass


print(type(B).__name__)
