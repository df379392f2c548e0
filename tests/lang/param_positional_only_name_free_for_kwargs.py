def f(a, /, **kw):
    return a, kw


print(f(1, a=2, b=3))


def g(a, b=5, /, *, c):
    return a, b, c


print(g(1, c=9), g(1, 2, c=3))
