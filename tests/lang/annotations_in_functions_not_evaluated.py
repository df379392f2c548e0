def f():
    x: undefined = 1
    y: also_undefined
    z.attr: (print("not evaluated"))
    return x


z = 1
try:
    print(f())
except NameError as e:
    print(e)


def g():
    n: int
    return n


try:
    g()
except UnboundLocalError as e:
    print(e)


def h():
    xs = {}
    xs["k"]: print("annotation of subscript") = 1
    return xs


print(h())
