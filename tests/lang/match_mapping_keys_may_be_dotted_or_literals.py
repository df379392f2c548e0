class K:
    a = "alpha"
    one = 1


def f(v):
    match v:
        case {K.a: x, None: y}: return "a+None", x, y
        case {K.one: x}: return "one", x
        case {-1: x, 2.5: y, 1j: z}: return x, y, z
        case {b"b": x, "s" "t": y}: return x, y
        case {True: x}: return "true", x


print(f({"alpha": 1, None: 2}), f({True: 5}), f({-1: 1, 2.5: 2, 1j: 3, 0: 0}), f({b"b": 1, "st": 2}))
K.a = "one"
K.one = "alpha"
try:
    f({"alpha": 1})
    K.a = None
    f({None: 3})
except ValueError as e:
    print(e)
