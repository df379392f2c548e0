class A:
    @staticmethod
    def s(*a):
        return a

    @classmethod
    def c(cls, *a):
        return cls.__name__, a


class B(A):
    pass


print(A.s(1), A().s(1), B.s(), A.c(1), B.c(2), B().c(3))
print(type(A.__dict__["s"]).__name__, type(vars(A)["c"]).__name__, vars(A)["s"].__func__(7))
print(vars(A)["s"](8), A.s.__name__, vars(A)["c"].__wrapped__.__name__)
