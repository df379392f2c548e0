# exit: 1
def f(n):
    raise (ValueError if n else TypeError)("built", n)


f(1)
