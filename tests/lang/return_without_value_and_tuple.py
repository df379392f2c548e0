def a():
    return


def b():
    return 1,


def c():
    return 1, *[2], 3


def d(n):
    if n:
        return n


print(a(), b(), c(), d(0), d(2))
