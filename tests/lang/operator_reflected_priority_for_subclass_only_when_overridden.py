class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
    def __lt__(self, o): return "A.lt"
    def __gt__(self, o): return "A.gt"
    def __eq__(self, o): return "A.eq"
    __hash__ = None
class Same(A): pass
class Over(A):
    def __radd__(self, o): return "Over.radd"
    def __gt__(self, o): return "Over.gt"
    def __eq__(self, o): return "Over.eq"
class OverAdd(A):
    def __add__(self, o): return "OverAdd.add"
class Ni(A):
    def __radd__(self, o): print("Ni.radd"); return NotImplemented
    def __gt__(self, o): print("Ni.gt"); return NotImplemented
a = A()
print(a + Same(), a + Over(), a + OverAdd(), a + Ni(), a + a)
print(Over() + a, Same() + a, OverAdd() + a)
print(a < Same(), a < Over(), a < Ni(), a == Over(), a == Same(), Over() == a)
class I(int):
    def __radd__(self, o): return ("I.radd", o)
    def __rpow__(self, o, m=None): return ("I.rpow", o, m)
    def __rdivmod__(self, o): return ("I.rdivmod", o)
print(1 + I(2), I(2) + 1, 1.5 + I(2), True + I(1), pow(2, I(3)), divmod(7, I(2)))
class L(list):
    def __radd__(self, o): return "L.radd"
print([1] + L([2]), L([1]) + [2])
