import copy
a = [1, [2, 3], {"k": [4]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append("x")
a[2]["k"].append("y")
print(s, d, s[1] is a[1], d[1] is a[1], copy.copy((1, 2)) == (1, 2), copy.deepcopy("s"))
print(copy.copy({1, 2}), copy.copy(bytearray(b"x")), copy.deepcopy(range(3)))
print(copy.copy(None))
r = [1]
r.append(r)
dr = copy.deepcopy(r)
print(dr, dr[1] is dr, dr is not r)
x = [1]
p = [x, x]
q = copy.deepcopy(p)
print(q[0] is q[1], q[0] is x)

class A:
    def __init__(self):
        self.l = [1]

class C:
    def __copy__(self):
        return "copied"
    def __deepcopy__(self, memo):
        return "deep", type(memo).__name__

class S:
    __slots__ = ("a", "b")

class St:
    def __getstate__(self):
        return {"state": 1}
    def __setstate__(self, s):
        self.got = s

class R:
    def __reduce__(self):
        return (list, ((1, 2),))

o = A()
c, dc = copy.copy(o), copy.deepcopy(o)
o.l.append(2)
print(c.l, dc.l, copy.copy(C()), copy.deepcopy([C()]), copy.copy(St()).got, copy.copy(R()))
sl = S()
sl.a = [1]
print(copy.copy(sl).a, copy.deepcopy(sl).a is sl.a, copy.copy(len) is len)
print(copy.deepcopy(A) is A)
print(copy.replace(__import__("types").SimpleNamespace(x=1, y=2), y=3))
t = ([1],)
print(copy.deepcopy(t), copy.deepcopy(t)[0] is t[0], copy.deepcopy((1, 2)) == (1, 2))
print(copy.deepcopy({"a": {1: [2]}}), copy.deepcopy({(1, 2): 3}))
try:
    copy.copy(x for x in "a")
except TypeError as e:
    print(type(e).__name__, e)
