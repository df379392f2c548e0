import warnings

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class C(complex): pass
class Complex:
    def __complex__(self): return 1 + 2j
class Float:
    def __float__(self): return 2.5
class Index:
    def __index__(self): return 7
class All(Complex, Float, Index): pass
class Bad:
    def __complex__(self): return 5
class Sub:
    def __complex__(self): return C(3j)
class OnlyInt:
    def __int__(self): return 1
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for cls in (Complex, Float, Index, All, Bad, Sub, OnlyInt):
        t(complex, cls())
        t(complex, 1, cls())
    print([str(w.message) for w in caught])
print((1 + 2j).__complex__(), type(C(1).__complex__()), type(complex(C(1))), type(C(1) + 1))
t(int, 1j)
t(float, 1j)
t(lambda: [1][0j])
