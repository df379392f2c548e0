class A:
    def m(self): return "A.m"


class B(A):
    def m(self):
        other = self
        self = 5
        try:
            return super().m()
        except TypeError as e:
            return str(e)

    def n(this, x):
        return super().m(), x


print(B().m())
print(B().n(1))
