# exit: 1
def a():
    b()


def b():
    c(1, 2)


def c(x, y):
    return x / (y - 2)


a()
