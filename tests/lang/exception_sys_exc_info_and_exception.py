import sys

print(sys.exc_info(), sys.exception())
try:
    raise ValueError("v")
except ValueError as e:
    t, v, tb = sys.exc_info()
    print(t.__name__, v is e, tb is e.__traceback__, sys.exception() is e)

    def callee():
        return repr(sys.exception())
    print(callee())
    try:
        raise KeyError
    except KeyError:
        print(repr(sys.exception()))
    print(repr(sys.exception()))
else:
    pass
print(sys.exc_info())
