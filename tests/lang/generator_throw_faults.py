import sys
import warnings
import traceback

warnings.simplefilter("ignore")


def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


def handling():
    try:
        yield
    except ValueError:
        yield type(sys.exception()).__name__
        yield type(sys.exception()).__name__
        raise


g = handling()
next(g)
try:
    raise ValueError("mine")
except ValueError as e:
    print(g.throw(e))
print(next(g), sys.exception())
attempt(lambda: next(g))


class E(Exception):
    def __new__(cls): return cls


def boring(): yield


g = boring()
attempt(lambda: g.throw(E))
attempt(lambda: next(g, "ended"))


def echo():
    while True:
        try:
            yield
        except Exception as e:
            print("inside", type(e).__name__, e, [f.name for f in traceback.extract_stack()][1:])


g = echo()
next(g)
g.throw(ValueError, TypeError(1))
g.throw(ValueError, (1, 2))


def outer(): yield from echo()


g = outer()
next(g)
g.throw(KeyError("k"))


class Broken:
    def __iter__(self): return self
    def __next__(self): return 1
    def __getattr__(self, name): 1 / 0


def broken(): yield from Broken()


sys.unraisablehook = lambda u: print("unraisable", u.exc_type.__name__)
g = broken()
print(next(g))
g.close()
warnings.simplefilter("error")
g = boring()
attempt(lambda: g.throw(ValueError, None))


class Multi:
    def keys(self): return ["x", "x"]
    def __getitem__(self, key): return 1


attempt(lambda: (lambda **k: k)(**Multi()))
