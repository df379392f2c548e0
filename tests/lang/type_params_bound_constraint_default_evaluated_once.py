log = []
def ev(name):
    log.append(name)
    return int


class C[T: ev("bound"), U: (ev("c1"), ev("c2")), V = ev("default")]:
    pass


print(log)
T, U, V = C.__type_params__
print(T.__bound__, T.__bound__, T.__constraints__, log)
print(U.__constraints__, U.__bound__, log)
print(V.__default__, V.has_default(), T.has_default(), log)


def f[A: undefined_name](): pass


try:
    f.__type_params__[0].__bound__
except NameError as e:
    print(e)
undefined_name = str
print(f.__type_params__[0].__bound__)
