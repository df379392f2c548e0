import sys


def g():
    print("inside", sys.exception())
    try:
        raise KeyError("k")
    except KeyError:
        yield 1
        print("resumed", repr(sys.exception()))
    print("after", repr(sys.exception()))
    yield 2


it = g()
try:
    raise ValueError("v")
except ValueError:
    next(it)
    print("caller", repr(sys.exception()))
print("none", sys.exception())
next(it)
