def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class N:
    def __abs__(self): return "abs"
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __round__(self, *a): return ("round", a)
    def __pow__(self, *a): return ("pow", a)
    def __rpow__(self, *a): return ("rpow", a)
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
import math
n = N()
print(abs(n), divmod(n, 1), divmod(1, n), round(n), round(n, 2), round(n, None), pow(n, 2), pow(n, 2, 3), pow(2, n), -n, +n, ~n, math.trunc(n), math.floor(n), math.ceil(n))
t(pow, 2, n, 3)
t(pow, 2, 3, n)
t(abs, "a")
t(abs)
t(round, "a")
t(round, object(), 1)
t(divmod, 1, "a")
t(divmod, 1)
t(round)
t(round, 1, 2, 3)
t(round, number=1.5, ndigits=0)
t(lambda: -"a")
t(lambda: +[])
t(lambda: ~1.5)
print(abs(-True), abs(-5), abs(-0.0), abs(3 - 4j), round(True), type(round(1.5)), type(round(1.5, 0)))
