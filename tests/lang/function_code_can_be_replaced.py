def f():
    return "f"


def g():
    return "g"


f.__code__ = g.__code__
print(f(), f.__name__)


def closure():
    x = 1

    def h():
        return x
    return h


try:
    f.__code__ = closure().__code__
except ValueError as e:
    print(e)
