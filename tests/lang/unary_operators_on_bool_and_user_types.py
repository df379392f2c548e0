print(-True, +True, not True, ~0, -(-5), - -5, +-+-1, not not [], ~~7, -2 ** 2, (-2) ** 2, 2 ** -1, not 1 == 2, -1 .__abs__() if False else abs(-1))
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
u = U()
print(-u, +u, ~u)
for op in ("-", "+", "~"):
    for v in ("'s'", "[]", "None", "1.5", "2j", "{}"):
        try: print(op, v, eval(op + v))
        except TypeError as e: print(op, v, "|", e)
class N: __neg__ = None
try: -N()
except TypeError as e: print(e)
