class S(set):
    def add(self, x):
        print("add", x)
        super().add(x)
    def __contains__(self, x):
        return "always"

s = S([1, 2])
s.add(3)
s.update([4])
s.attr = "a"
print(sorted(s), 99 in s, s.attr, type(s | {5}).__name__, type(s - {1}).__name__)
print(type({5} | s).__name__, type(s.union([1])).__name__, type(s.copy()).__name__)
print(s == {1, 2, 3, 4}, len(s), S(), S("aa"), isinstance(s, set))

class F(frozenset):
    def __new__(cls, it=(), tag=None):
        self = super().__new__(cls, it)
        self.tag = tag
        return self

f = F([1, 2], tag="t")
print(sorted(f), f.tag, type(f | {3}).__name__, type(f.copy()).__name__)
print(hash(f) == hash(frozenset([1, 2])), f == {1, 2}, {f: "v"}[frozenset([2, 1])])
print(F() == frozenset())
s |= {7}
print(type(s).__name__, sorted(s))
f2 = f
f2 |= {9}
print(type(f2).__name__, sorted(f2), sorted(f))
