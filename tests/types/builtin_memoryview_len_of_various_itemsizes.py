import array

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for code in "bBhHiIlLqQfd":
    a = array.array(code, [1, 2, 3])
    m = memoryview(a)
    print(code, len(m), m.nbytes == 3 * a.itemsize, m.format == code, m.tolist(), m[1], m[-1:].tolist(), m[::-2].tolist(), list(m) == a.tolist(), 2 in m, m == a)
    m[0] = 7
    m[1:] = m[:2]
    print(a.tolist())
t(lambda: memoryview(array.array("u", "ab"))[0] if False else memoryview(array.array("w", "ab"))[0])
m = memoryview(array.array("i", [1, 2]))
t(m.__setitem__, 0, 2 ** 40)
t(m.__setitem__, 0, 1.5)
t(m.__setitem__, slice(0, 1), b"abcd")
t(m.cast, "h")
print(m.cast("B").nbytes == m.nbytes, m.hex() == bytes(m).hex(), bytes(m) == m.tobytes(), m.obj.tolist())
