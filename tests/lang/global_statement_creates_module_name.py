def f():
    global created, also
    created = 1
    also = 2
    for created in range(3):
        pass
    import sys as also


f()
print(created, also.__name__)


def g():
    global func, Cls

    def func():
        return "func"

    class Cls:
        pass


g()
print(func(), Cls.__qualname__, func.__qualname__)
