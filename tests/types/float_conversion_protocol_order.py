import warnings

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class Float:
    def __float__(self): return 1.5
class Index:
    def __index__(self): return 7
class Both(Float, Index): pass
class IntFloat:
    def __float__(self): return 1
class F(float): pass
class SubFloat:
    def __float__(self): return F(2.5)
class BigIndex:
    def __index__(self): return 10 ** 400
class NoneFloat:
    __float__ = None
class OnlyInt:
    def __int__(self): return 5
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for cls in (Float, Index, Both, IntFloat, SubFloat, BigIndex, NoneFloat, OnlyInt, object):
        t(float, cls())
    print([(w.category.__name__, str(w.message)) for w in caught])
t(float, None)
t(float, [])
t(float, 1j)
t(float, 10 ** 400)
t(float, "1", "2")
t(float, x=1)
print(type(float(F(1))), type(F(F(1))).__name__, float(True), float())
