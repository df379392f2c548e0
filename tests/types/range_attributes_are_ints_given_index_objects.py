def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
r = range(I(1), I(10), I(3))
print(r, type(r.start).__name__, list(r), r[I(1)], r[I(0):I(2)], I(4) in r, r.count(I(4)), True in range(2), range(True), range(False, True).stop, type(range(True).stop).__name__)
class J(int):
    def __eq__(self, o): return False
    __hash__ = int.__hash__
print(J(4) in r, 4.0 in r, r.index(4.0))
t(r.index, I(4))
class K:
    def __eq__(self, o): return o == 4
print(K() in r, r.index(K()), r.count(K()))
t(range, I(1.5))
t(range, "a", 5)
t(range, None)
t(range, 5, None)
print(range(3).__reduce__(), range(1, 2, 3).__hash__() == hash((1, 1, None)), range(0, 4, 2).__hash__() == hash((2, 0, 2)), range(0).__hash__() == hash((0, None, None)), bool(range(0)), bool(range(5, 0, -1)))
