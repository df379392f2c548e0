def deco(f):
    print("decorate", f.__name__, f.__type_params__)
    return f


def v(x):
    print("default", x)
    return x


@deco
def f[T](a=v(1), *, b=v(2)) -> T:
    return a, b


print(f())


@deco
class C[T](metaclass=type):
    pass
