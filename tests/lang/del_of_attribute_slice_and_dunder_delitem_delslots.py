class A:
    __slots__ = ("s",)
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, n):
        print("delattr", n)
        object.__delattr__(self, n)
a = A()
a.s = 1
del a[1], a[1:2], a[::3], a[1, 2], a[...], a.s
try:
    del a.s
except AttributeError as e:
    print(e)
class N: pass
for text in ("del n[0]", "del n[1:2]", "del n.x", "del 'abc'[0]", "del (1,)[0]", "del range(3)[0]", "del {}[1]", "del [][0]", "del [1][::0]", "del b'x'[0]", "del len.__name__", "del int.real"):
    try:
        exec(text, {"n": N()})
    except Exception as e:
        print(text, "|", type(e).__name__, e)
l = list(range(10))
del l[8:2], l[::-3], l[-1:], l[:1]
print(l)
d = {1: "a", (2, 3): "b"}
del d[2, 3], d[True]
print(d)
