def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
    def __eq__(self, o): return "A.eq"
    def __lt__(self, o): return "A.lt"
    def __gt__(self, o): return "A.gt"
    __hash__ = None
class Same(A): pass
class Over(A):
    def __radd__(self, o): return "Over.radd"
    def __eq__(self, o): return "Over.eq"
    def __gt__(self, o): return "Over.gt"
class Inherit(Over): pass
a = A()
print(a + Same(), a + Over(), a + Inherit(), Over() + a, Over() + Inherit(), a == Over(), Over() == a, a == Same(), a < Over(), Over() < a, a < Same(), a != Over())
class I(int):
    def __rsub__(self, o): return ("I.rsub", o)
    def __rpow__(self, o, m=None): return ("I.rpow", o, m)
    def __lt__(self, o): return "I.lt"
    def __gt__(self, o): return "I.gt"
print(5 - I(3), I(5) - 3, 2 ** I(3), pow(2, I(3)), 1 < I(2), 1 > I(2), I(1) < 2)
t(pow, 2, I(3), 5)
class L(list):
    def __radd__(self, o): return "L.radd"
    def __rmul__(self, o): return "L.rmul"
print([1] + L([2]), 3 * L([1]), L([1]) * 2, (1,) + L() if False else "-")
class S(str):
    def __rmod__(self, o): return "S.rmod"
    def __radd__(self, o): return "S.radd"
print("%s" % S("x"), "a" + S("b"))
