x = "global"


def f():
    x = "function"

    class C:
        x = "class"
        y = x

        def m(self):
            return x

    return C.y, C().m()


print(f())


class D:
    x = "class"
    z = [x for _ in range(1)]
    w = [v + x for v in x]
    k = lambda: x


print(D.z, D.w[0], D.k())
