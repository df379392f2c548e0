print(None, repr(None), type(None), bool(None), NotImplemented, repr(...), type(...))
print(type(NotImplemented), bool(...), Ellipsis is ..., type(None)() is None)
print(type(...)() is ..., type(NotImplemented)() is NotImplemented)
print(None == None, None is None, None != 0, hash(None) == hash(None), None.__class__)
print([None] == [None], None.__doc__ is not None, ... == Ellipsis)
nothing = None
for f in (lambda: None.x, lambda: None + 1, lambda: None < None, lambda: nothing(),
        lambda: nothing[0], lambda: len(None), lambda: iter(None), lambda: type(None)(1),
        lambda: setattr(None, "x", 1), lambda: ....real, lambda: NotImplemented + 1,
        lambda: int(None), lambda: -None):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
for t in (type(None), type(...), type(NotImplemented), bool):
    try:
        type("X", (t,), {})
    except TypeError as e:
        print(type(e).__name__, e)
import warnings
warnings.simplefilter("error")
try:
    bool(NotImplemented)
except DeprecationWarning as e:
    print(type(e).__name__, e)
print(None.__bool__(), None.__repr__(), NotImplemented.__reduce__(), (...).__reduce__())
