import array
m = memoryview(bytes(range(10)))
print(m.hex(), m.hex(":"), m[2:8:2].hex(), m[::-1].tobytes(), m[::3].tolist())
print(m.tobytes("C"), m[1:4].tobytes(order="F"), m[::2].nbytes, m[::2].shape)
print(m[5:5].tolist())
for t in "bBhHiIqQfd":
    a = array.array(t, [1, 2, 3])
    v = memoryview(a)
    print(t, v.format, v.itemsize == a.itemsize, v.nbytes, v.tolist())
    print(v.tobytes() == a.tobytes(), v[1:].tolist(), v[::-1].tolist(), v[-1])
    print(v.cast("B").nbytes, v == a)
f = memoryview(array.array("d", [1.5, -2.0]))
g = f.cast("B").cast("d")
g[0] = 9.25
print(f.tolist(), g == f, list(f), 9.25 in f.tolist())
for h in (lambda: m.tobytes("X"), lambda: m.hex(5), lambda: f[2], lambda: f.__setitem__(0, "s"),
        lambda: m.cast("q"), lambda: hash(f)):
    try:
        print(h())
    except Exception as e:
        print(type(e).__name__, e)
