print(__name__, __doc__, __package__, __spec__, type(__loader__).__name__ != "", __file__.rsplit("/", 1)[-1])
print(type(__builtins__).__name__, __builtins__.len is len, sorted(n for n in globals() if n.startswith("__")))
import sys
print(sys.modules["__main__"].__dict__ is globals(), sys.argv[1:], __debug__)
import __main__
print(__main__.__name__, __main__ is sys.modules[__name__])
__main__.injected = 5
print(injected)
def f(): return __name__
__name__ = "renamed"
print(f(), f.__module__)
def g(): pass
class C: pass
print(g.__module__, C.__module__, C)
del __name__
try:
    __name__
except NameError as e:
    print(e)
def h(): pass
print(h.__module__)
class D: pass
print(D.__module__ if hasattr(D, "__module__") else "none")
