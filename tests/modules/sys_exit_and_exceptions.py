import sys
for args in ((), (0,), (3,), ("message",), (None,), ([1],)):
    try:
        sys.exit(*args)
    except SystemExit as e:
        print(repr(e), e.code)
try:
    sys.exit(1, 2)
except TypeError as e:
    print(type(e).__name__, e)
print(sys.exc_info(), sys.exception())
try:
    raise KeyError("outer")
except KeyError:
    try:
        raise ValueError("inner")
    except ValueError:
        print(sys.exc_info()[0].__name__, sys.exception())
    print(sys.exc_info()[0].__name__, repr(sys.exception()))
print(sys.exc_info())

def gen():
    try:
        raise IndexError("in gen")
    except IndexError:
        yield sys.exception()

try:
    raise TypeError("t")
except TypeError:
    g = gen()
    print(repr(next(g)), repr(sys.exception()))
