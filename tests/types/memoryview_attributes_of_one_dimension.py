import array

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for obj in (b"abcd", bytearray(b"abcd"), array.array("B", b"abcd"), array.array("h", [1, 2]), array.array("d", [1.5])):
    m = memoryview(obj)
    print(m.format, m.itemsize, m.ndim, m.shape, m.strides, m.suboffsets, m.nbytes, len(m), m.readonly, m.contiguous, m.c_contiguous, m.f_contiguous, m.obj is obj)
    s = m[::-1]
    print(s.shape, s.strides, s.contiguous, s.nbytes, s.tolist())
m = memoryview(b"")
print(m.shape, m.strides, m.nbytes, m.contiguous, m.tolist(), m.tobytes(), bool(m))
t(setattr, m, "format", "x")
t(memoryview, "text")
t(memoryview, 5)
t(memoryview)
print(memoryview(object=b"ab").tolist())
t(memoryview, [1])
