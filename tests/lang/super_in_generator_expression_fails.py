class A:
    def m(self): return 1


class B(A):
    def f(self):
        return list(super().m() for _ in range(2))


try:
    print(B().f())
except TypeError as e:
    print(e)
