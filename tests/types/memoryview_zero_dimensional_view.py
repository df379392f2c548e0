def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

m = memoryview(b"\x07").cast("B", [])
print(m.ndim, m.shape, m.strides, m.nbytes, m.tolist(), m.tobytes(), m[()], m[...] is m or m[...] == m)
t(len, m)
t(lambda: m[0])
t(lambda: m[:])
t(iter, m)
w = memoryview(bytearray(b"\x07")).cast("B", ())
w[()] = 9
print(w.tolist(), w.obj)
w[...] = b"\x05" if False else 4
print(w.obj)
def bad(): w[0] = 1
t(bad)
print(m == 7, m == memoryview(b"\x07").cast("B", []), m == b"\x07")
