def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class C:
    def __eq__(self, o): return [1]
    def __ne__(self, o): return []
    def __lt__(self, o): return "lt"
    __hash__ = None
c = C()
print(c == 1, c != 1, c < 1, 1 > c, 1 == c, not (c == 1), c in [5], [c] == [5], [c] != [5], (c,) < (5,), 1 < c < 2 if False else "-", c < 1 < 2)
class D:
    def __eq__(self, o): return False
print(D() != D(), D().__ne__(5), {1: D()} == {1: D()}, [D()].count(5))
d = D()
print([d] == [d], d == d, (d,) == (d,), {1: d} == {1: d}, d in [d])
class E:
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return "gt"
print(5 < E(), E() > 1)
t(lambda: E() < E() if False else E() < 5)
t(lambda: E() <= E())
class N:
    __eq__ = None
t(lambda: N() == N())
t(lambda: N() != 1)
