# exit: 1
def f():
    def g():
        return x
    g()
    x = 1


f()
