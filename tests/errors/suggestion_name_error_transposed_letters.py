# exit: 1
total = 5


def f():
    return toatl


f()
