class L(list):
    def __getitem__(self, i):
        return ("got", i)
    def append(self, x):
        super().append(x * 2)
    def __len__(self):
        return 42
    def __iter__(self):
        return iter("iter")
    def __contains__(self, x):
        return x == "magic"
    def __eq__(self, o):
        return "eq"

l = L([1, 2])
l.append(5)
print(l[0], l[1:], len(l), list(l), "magic" in l, 1 in l, l == 3, bool(l), list.__len__(l))
print(list.__getitem__(l, 2), repr(l), [*l], tuple(l), sorted(l))

class S(list):
    def sort(self, **k):
        print("custom sort")
        super().sort(**k)

s = S([3, 1])
s.sort()
print(s, sorted(S([2, 1])), type(sorted(s)).__name__, list(reversed(s)), s + [9])
print(type(s + s).__name__)
s.x = "attribute"
s[0:1] = [7, 8]
del s[0]
print(s, s.x, s.__dict__, type(s[:]).__name__, type(s.copy()).__name__)
