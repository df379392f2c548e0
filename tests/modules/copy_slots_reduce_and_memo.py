import copy

class S:
    __slots__ = ("a", "__dict__")

s = S()
s.a, s.b = [1], [2]
c, d = copy.copy(s), copy.deepcopy(s)
s.a.append(9)
print(c.a, c.b, d.a, d.b)

class R:
    def __init__(self, n):
        self.n = n
    def __reduce__(self):
        return (R, (self.n + 1,), {"extra": [self.n]})

r = copy.copy(R(1))
print(r.n, r.extra)

class Red:
    def __reduce_ex__(self, p):
        return (list, (), None, iter([1, 2]), None)

print(copy.copy(Red()), copy.deepcopy(Red()))

class Str:
    def __reduce__(self):
        return "GLOBAL"

o = Str()
print(copy.copy(o) is o, copy.deepcopy(o) is o)
memo = {}
x = [1, [2]]
y = copy.deepcopy(x, memo)
print(y, id(x) in memo, memo[id(x)] is y, copy.deepcopy(x, memo) is y)

class D:
    def __init__(self):
        self.parent = None
        self.kids = []

root = D()
for i in range(3):
    k = D()
    k.parent = root
    root.kids.append(k)
n = copy.deepcopy(root)
print(len(n.kids), all(k.parent is n for k in n.kids), n.kids[0] is not root.kids[0])

class L(list):
    pass

l = L([[1]])
l.tag = {"k": l}
m = copy.deepcopy(l)
print(type(m).__name__, m, m.tag["k"] is m, copy.copy(l).tag is l.tag)

def f(): pass

print(copy.deepcopy([f, len, int, None, ..., 1j, b"x", range(3), slice(1)]) == [f, len, int,
    None, ..., 1j, b"x", range(3), slice(1)])
print(copy.copy({1: [2]}), copy.copy(frozenset([1])), copy.Error.__name__)

class Bad:
    def __deepcopy__(self, memo):
        raise KeyError("deep")

try:
    copy.deepcopy({"a": [Bad()]})
except KeyError as e:
    print(type(e).__name__, e)
