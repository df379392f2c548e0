def f(x):
    class C:
        a = x
        x = "assigned in class"
        b = x

    class D:
        if False:
            y = 1
        a = x

    return C.a, C.b, D.a


try:
    print(f("param"))
except NameError as e:
    print(e)
x = "global"


def g():
    class C:
        a = x
        x = 5
    return C.a, C.x


print(g())
