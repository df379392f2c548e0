import sys
b = bytearray(range(16))
m = memoryview(b)
le = sys.byteorder == "little"
w = m.cast("I")
print(w.format, w.itemsize, len(w), w.shape, w[0] == (0x03020100 if le else 0x00010203))
w[1] = 0
print(b)
s = m.cast("b")
s[0] = -1
print(b[0], s.tolist()[:2], m.cast("c")[0], m.cast("c").tolist()[4:6])
g = m.cast("B", [4, 4])
print(g.shape, g.ndim, g.strides, g.tolist(), g[1, 2], g[-1, -1], len(g))
g[0, 0] = 7
print(b[0], g.cast("B").tolist()[:3], w.cast("B").nbytes, m.cast("d").itemsize)
print(m.cast("?")[4], m.cast("@H").format)
for f in (lambda: m.cast("z"), lambda: m[:3].cast("I"), lambda: m[::2].cast("I"),
        lambda: w.cast("H"), lambda: m.cast("B", [3, 4]), lambda: g[0], lambda: g[0, 9],
        lambda: m.cast("B", [-1]), lambda: m.cast("I", 5), lambda: m.cast("<I")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
