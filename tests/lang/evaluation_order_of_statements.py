def v(x):
    print(x, end=" ")
    return x


d = {}
d[v("key")] = v("value")
print()
d[v("key")] = d[v("k2")] = v("val")
print()


class O: pass


def o():
    print("obj", end=" ")
    return O


o().attr = v("rhs")
o().attr += v("inc")
print()
for d[v("t")] in [v("i1"), v("i2")]: pass
print()
del d[v("key")], d[v("k2")]
assert v("cond"), v("msg")
print()
x: v("annotation") = v("annotated value")
d[v("k")]: v("a2") = v("a3")
print()
