class A:
    def m(self):
        return "A.m"

    @classmethod
    def c(cls):
        return "A.c", cls.__name__

    @staticmethod
    def s():
        return "A.s"

    @property
    def p(self):
        return "A.p"


class B(A):
    def m(self):
        return "B", super().m()

    @classmethod
    def c(cls):
        return "B", super().c()

    @staticmethod
    def s():
        return "B", super(B, B).s()

    @property
    def p(self):
        return "B", super().p


print(B().m(), B.c(), B().c(), B.s(), B().p)
