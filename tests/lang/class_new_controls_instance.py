class C:
    def __new__(cls, v):
        print("new", cls.__name__, v)
        if v == 0:
            return "not an instance"
        return super().__new__(cls)

    def __init__(self, v):
        print("init", v)


print(C(0))
print(type(C(1)).__name__)


class D(C):
    def __new__(cls, v):
        return C.__new__(C, v)


print(type(D(2)).__name__)
