class C:
    def __int__(self): return 5
    def __float__(self): return 2.5
    def __complex__(self): return 1 + 2j


class OnlyFloat:
    def __float__(self): return 1.5


class Bad:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __complex__(self): return 1.0


c = C()
print(int(c), float(c), complex(c), complex(OnlyFloat()), "%.1f" % c)
for f in (int, float, complex):
    try:
        f(Bad())
    except TypeError as e:
        print(e)
for f in (lambda: int(OnlyFloat()), lambda: float(object()), lambda: int([]), lambda: complex([]), lambda: float(None)):
    try:
        f()
    except TypeError as e:
        print(e)
