import warnings

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

warnings.simplefilter("error")
class Int:
    def __int__(self): return 1
class Index:
    def __index__(self): return 2
class Trunc:
    def __trunc__(self): return 3
class Both(Index, Int): pass
class BoolInt:
    def __int__(self): return True
class FloatInt:
    def __int__(self): return 1.0
class StrIndex:
    def __index__(self): return "2"
class NoneInt:
    __int__ = None
class Raises:
    def __int__(self): raise KeyError("inside")
for cls in (Int, Index, Trunc, Both, BoolInt, FloatInt, StrIndex, NoneInt, Raises, object):
    t(int, cls())
t(lambda: [0, 1, 2, 3][Int()])
t(lambda: [0, 1, 2, 3][Both()])
t(hex, Both())
t(hex, Int())
