class L(list):
    def append(self, x): super().append(("L", x))
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
class I(int):
    def __add__(self, o): return I(int(self) + o)
    def __repr__(self): return f"I({int(self)})"
class S(str):
    def upper(self): return "UP:" + super().upper()
class F(float): pass
class T(tuple):
    def first(self): return self[0]
class E(set):
    def __contains__(self, x): return True
class B(bytes): pass


l = L([1]); l.append(2); l.extend([3]); l.x = "attr"
d = D(a=1); d["b"] = 2; d.update(c=3)
print(l, l.x, d, I(1) + 2, I(5) * 2, sum([I(1), I(2)]), S("a").upper(), S("a") + "b", F(1.5) + 1, type(F(1) + 1).__name__)
print(T([1, 2]).first(), T((1,)) + (2,), 99 in E(), len(E([1])), B(b"x") + b"y", type(B(b"a")[:1]).__name__, type(l[:]).__name__, type(d.copy()).__name__, type(l * 2).__name__)
print(isinstance(l, list), L.__mro__[1], f"{I(3)}", f"{I(3):03d}", [10, 20][I(1)], {I(1): "k"}[1], hash(I(7)) == hash(7), I(3) == 3, bool(I(0)))
