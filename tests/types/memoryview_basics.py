b = bytearray(b"abcdef")
m = memoryview(b)
print(len(m), m[0], m[-1], bytes(m[1:3]), m.tolist(), m.tobytes(), m.format, m.itemsize)
print(m.nbytes, m.shape, m.strides, m.ndim, m.readonly, m.suboffsets, m.c_contiguous)
print(m.f_contiguous, m.contiguous, m.obj is b)
m[0] = 65
m[1:3] = b"XY"
print(b, m == b, m[::2].tolist(), bytes(m[::-1]), m[::2].contiguous, m[::2].strides)
print(m[4:2].nbytes)
print(list(m), 65 in m, list(reversed(m)), m.hex(), m.hex("-", 2), memoryview(m) == m)
print(bytes(memoryview(m)), m.toreadonly().readonly)
ro = memoryview(b"xyz")
print(ro.readonly, hash(ro) == hash(b"xyz"))

def setitem(mv, i, v):
    mv[i] = v

for mv, i, v in ((ro, 0, 1), (m, 100, 1), (m, 0, 256), (m, 0, "a"), (m, slice(0, 2), b"a"),
        (m, slice(0, 1), "a"), (m, 1.5, 1), (m, 0, b"a"), (m, (0, 0), 1)):
    try:
        setitem(mv, i, v)
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: m[10], lambda: hash(m), lambda: memoryview(5), lambda: memoryview("s"),
        lambda: m["a"], lambda: m < b"x"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    del m[0]
except TypeError as e:
    print(type(e).__name__, e)
