def v(n):
    print("v", n)
    return n


def f(*a, **k):
    print(a, k)


def get():
    print("callee")
    return f


get()(v(1), *[v(2)], v(3), k=v(4), **{"z": v(5)}, m=v(6))
get()(x=v(1), *[v(2)])
