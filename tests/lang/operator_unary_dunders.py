class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __round__(self, n="none"): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"


u = U()
import math
print(-u, +u, ~u, abs(u), round(u), round(u, 2), math.trunc(u), math.floor(u), math.ceil(u))
print(+True, -True, -(-5))
for f in (lambda: -"a", lambda: +[], lambda: ~1.5, lambda: ~None, lambda: abs("x"), lambda: round("x"), lambda: -{}):
    try:
        f()
    except TypeError as e:
        print(e)
