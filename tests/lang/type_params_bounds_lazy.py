def f[T: undefined_bound, U: (int, undefined_constraint)](): pass


T, U = f.__type_params__
for op in (lambda: T.__bound__, lambda: U.__constraints__):
    try:
        op()
    except NameError as e:
        print(e)
undefined_bound = str
undefined_constraint = float
print(T.__bound__, U.__constraints__, U.__bound__)


def g[T: print("evaluated bound") or int](): pass


print("defined")
print(g.__type_params__[0].__bound__)
print(g.__type_params__[0].__bound__)
