# exit: 1
def a(x):
    return b(x) or 1


def b(x):
    return c(x)[0]


def c(x):
    return {}.get(x).upper()


a('k')
