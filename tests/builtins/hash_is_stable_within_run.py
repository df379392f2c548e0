vals = [1, 1.5, "abc", b"abc", (1, "a", (2.5,)), frozenset({1, "x"}), None, True, int, len,
    range(5), 10**40, -1, 1j, "", ()]
print(all(hash(v) == hash(v) for v in vals), all(isinstance(hash(v), int) for v in vals))
print(hash("abc") == hash("ab" + "c"), hash((1, 2)) == hash(tuple([1, 2])))
print(hash("é") == hash("\u00e9"))
d = {v: i for i, v in enumerate(vals)}
print(d[1], d["ab" + "c"], d[(1, "a", (5 / 2,))], d[frozenset(["x", 1])], len(d))

class A:
    def __init__(self, h):
        self.h = h
    def __hash__(self):
        return self.h

for h in (0, -1, 2**61, 2**64 + 3, -(2**70), True):
    print(hash(A(h)) == hash(int(h)), isinstance(hash(A(h)), int))
for bad in ("x", 1.0, None):
    try:
        hash(A(bad))
    except TypeError as e:
        print(type(e).__name__, e)
