import sys
import warnings

warnings.simplefilter("ignore")


def g():
    try:
        yield 1
    except ValueError as e:
        yield repr(e)


it = g()
next(it)
print(it.throw(ValueError, "msg"))
it = g()
next(it)
print(it.throw(ValueError, ValueError("inst"), None))
for a in ((ValueError("x"), "y"), (ValueError, "m", 5), ()):
    try:
        g().throw(*a)
    except TypeError as e:
        print(e)
