def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class F(float):
    def __repr__(self): return f"F({float.__repr__(self)})"
f = F(2.5)
for v in (f + 1, 1 + f, -f, +f, abs(f), f * f, f // 1, f % 1, f ** 2, f.__float__(), round(f, 1), float(f), f.real, f.conjugate(), F(f), divmod(f, 1)[0], sum([f]), max(f, 0), float.fromhex("0x1p0"), F.fromhex("0x1p0")):
    print(type(v).__name__, v, end="; ")
print()
print(str(f), f"{f}", f"{f:.2f}", "%s %r %.1f" % (f, f, f), [f], format(f), int(f), f == 2.5, hash(f) == hash(2.5), {f: 1}[2.5], f.is_integer())
class G(float):
    def __float__(self): return 9.0
    def __eq__(self, o): return "eq"
    __hash__ = None
import math
print(float(G(1)), math.sqrt(G(4)), G(1) == 1, 1 == G(1), 1.0 == G(1), G(1) + 1, [G(1)].count(5))
class N(float):
    def __new__(cls, a, b): return super().__new__(cls, a + b)
    def __init__(self, a, b): self.parts = (a, b)
n = N(1, 2)
print(n, n.parts, n * 2)
t(F, "x")
t(N, 1)
