# exit: 1
def f(n):
    if n == 0:
        raise KeyError('bottom')
    return f(n - 1) + \
        0


f(8)
