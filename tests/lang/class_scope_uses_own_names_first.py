x = "global"


class C:
    y = x
    x = "class"
    z = x

    def f(self, d=x):
        return x, d

    g = lambda s, d=x: (x, d)
    h = [x for i in [0]]
    i = list(x for i in [0])


print(C.y, C.z, C().f(), C().g(), C.h, C.i)
