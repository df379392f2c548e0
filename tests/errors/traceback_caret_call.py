# exit: 1
def f(x):
    return g(x)(1)


def g(x):
    return x


print(1, f(5), 2)
