def f():
    if False:
        yield


def g():
    return
    yield


def h():
    lambda: (yield)


print(type(f()).__name__, list(f()), type(g()).__name__, list(g()), h())
