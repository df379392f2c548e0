class Meta(type):
    def __subclasscheck__(cls, sub): return True
    def __instancecheck__(cls, inst): print("hook"); return True
class Fake(Exception, metaclass=Meta): pass
try:
    try:
        raise ValueError("v")
    except Fake:
        print("never")
except ValueError as e:
    print("real", e)
class Sub(Fake): pass
try:
    raise Sub
except Fake as e:
    print(type(e).__name__)
def kinds():
    print("evaluated")
    return (KeyError, (ValueError,)) if False else (KeyError, ValueError)
try:
    raise ValueError
except kinds():
    print("tuple")
for bad in (5, "x", (ValueError, 5), object, None, [ValueError], (ValueError, (KeyError,))):
    try:
        try:
            raise KeyError("orig")
        except bad:
            print("caught by", bad)
    except TypeError as e:
        print(e, repr(e.__context__))
    except KeyError:
        print("not caught by", bad)
try:
    raise Exception
except ():
    pass
except Exception:
    print("empty tuple matches nothing")
