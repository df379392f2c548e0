class F:
    def __float__(self): return 1.5
class I:
    def __int__(self): return 7
class X:
    def __index__(self): return 9
class C:
    def __complex__(self): return 1 + 2j
class T:
    def __trunc__(self): return 3
class BadF:
    def __float__(self): return 1
class BadI:
    def __int__(self): return 1.0
class BadC:
    def __complex__(self): return 1.0
class FX(F, X): pass
for cls in (F, I, X, C, T, BadF, BadI, BadC, FX):
    for conv in (int, float, complex):
        try:
            print(cls.__name__, conv.__name__, conv(cls()))
        except TypeError as e:
            print(cls.__name__, conv.__name__, "|", e)
