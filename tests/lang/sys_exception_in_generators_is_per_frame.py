import sys
def g():
    yield repr(sys.exception())
    try:
        raise KeyError("gen")
    except KeyError:
        yield repr(sys.exception())
        yield repr(sys.exception())
    yield repr(sys.exception())
x = g()
try:
    raise ValueError("outer")
except ValueError:
    print(next(x))
    print(next(x), repr(sys.exception()))
print(repr(sys.exception()))
try:
    raise TypeError("second")
except TypeError:
    print(next(x), next(x), repr(sys.exception()))
print(sys.exc_info())
def deep(n): return sys.exception() if n == 0 else deep(n - 1)
try:
    1 / 0
except ZeroDivisionError as e:
    print(deep(5) is e, sys.exc_info()[1] is e, sys.exc_info()[2] is e.__traceback__)
