T = "module T"


def f[T](x=T):
    def inner():
        return T
    return x, inner


x, inner = f()
print(x, inner().__name__)
print(T)


class C[T]:
    attr = T

    def m(self):
        return T

    T = "class attribute"
    after = T


c = C()
print(C.attr, c.m(), C.T, C.after)


class D:
    V = "v in class"

    def g[U](self, a=V) -> "U":
        return a, U


print(D().g())
