import sys


def f(fail):
    try:
        if fail:
            raise ValueError("v")
    finally:
        print(repr(sys.exception()))


f(False)
try:
    f(True)
except ValueError:
    pass
print(sys.exception())
