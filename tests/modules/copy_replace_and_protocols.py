import copy
from collections import namedtuple, deque, OrderedDict, Counter, defaultdict
P = namedtuple("P", "x y")
print(copy.replace(P(1, 2), y=5), copy.copy(P(1, [2])), copy.deepcopy(deque([[1]], 3)))
print(copy.copy(OrderedDict(a=1)), copy.deepcopy(Counter("aab")))
print(copy.copy(defaultdict(int, a=1)))

class R:
    def __init__(self, v):
        self.v = v
    def __replace__(self, /, **kw):
        return R(kw.get("v", self.v))

print(copy.replace(R(1), v=9).v, copy.replace(R(1)).v)
for o in (5, [], object()):
    try:
        copy.replace(o)
    except TypeError as e:
        print(type(e).__name__, e)
a = [1, [2, [3, [4]]]]
s, d = copy.copy(a), copy.deepcopy(a)
a[1][1][1][0] = "changed"
print(s[1][1][1], d[1][1][1], s[1] is a[1])
t = (1, [2])
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, 2, (3,))) is not None)
print(copy.deepcopy({1: {2: {3: []}}}))
print(copy.deepcopy([t, t])[0] is copy.deepcopy([t, t])[1])
x = {}
x["self"] = x
y = copy.deepcopy(x)
print(y["self"] is y, y is not x)
