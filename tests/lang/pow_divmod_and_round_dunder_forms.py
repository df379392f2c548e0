class P:
    def __pow__(self, *a): return "pow", a
    def __rpow__(self, *a): return "rpow", a
    def __ipow__(self, *a): return "ipow", a
    def __divmod__(self, o): return "divmod", o
    def __rdivmod__(self, o): return "rdivmod", o
    def __round__(self, *a): return "round", a
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
    def __abs__(self): return "abs"
    def __invert__(self): return "invert"
    def __pos__(self): return "pos"
import math
p = P()
print(p ** 2, 2 ** p, pow(p, 2, 3), divmod(p, 1), divmod(1, p), round(p), round(p, 2), round(p, None), math.floor(p), math.ceil(p), math.trunc(p), abs(p), ~p, +p)
try:
    pow(2, p, 3)
except TypeError as e:
    print(e)
try:
    -p
except TypeError as e:
    print(e)
p **= 4
print(p)
for call in (lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 4), lambda: pow(2, 3, 1.5), lambda: pow("a", 2), lambda: pow(), lambda: round("x"), lambda: divmod(1, 0), lambda: divmod("a", 1), lambda: abs("x")):
    try:
        print(call())
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(pow(3, -1, 7), pow(base=2, exp=5, mod=7), pow(0, 0), round(number=2.5), round(2.567, ndigits=1))
