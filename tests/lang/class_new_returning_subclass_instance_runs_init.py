class A:
    def __new__(cls):
        return object.__new__(B)

    def __init__(self):
        print("A init")


class B(A):
    def __init__(self):
        print("B init", type(self).__name__)


a = A()
print(type(a).__name__)
