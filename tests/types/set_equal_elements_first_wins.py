s = {1, 1.0, True}
print(s, len(s))
s = {True, 1}
print(s)
s.add(1.0)
print(s, 1 in s)
s.discard(1)
print(s)
a, b = {1, 2}, {1.0, 2.0}
print(a == b, a | b == {1, 2}, a & b == {1, 2}, a - b, a ^ b)
print(hash(frozenset(a)) == hash(frozenset(b)))

class K:
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        return True
    def __hash__(self):
        return 1
    def __repr__(self):
        return f"K{self.n}"

t = {K(1), K(2)}
t.add(K(3))
print(t, K(9) in t, t.pop(), t)
nan = float("nan")
print(len({nan, nan}), len({nan, float("nan")}), nan in {nan})
u = {"a", "a", "b"}
print(sorted(u), len(u), {(), (), frozenset(), frozenset()} == {(), frozenset()})
