class M(type):
    def __instancecheck__(cls, obj):
        print("instancecheck", obj)
        return obj == 5

    def __subclasscheck__(cls, sub):
        print("subclasscheck", sub.__name__)
        return sub is int


class C(metaclass=M):
    pass


class E(Exception, metaclass=M):
    pass


print(isinstance(5, C), isinstance(6, C), isinstance(C(), C))
print(issubclass(int, C), issubclass(str, C), issubclass(C, C))
print(isinstance(5, (str, C)))
try:
    raise ValueError
except (E, ValueError):
    print("except does not use the hook")
