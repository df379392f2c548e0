def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

def store(key, value):
    a = bytearray(b"abcdef")
    m = memoryview(a)
    try:
        m[key] = value
        print(a)
    except Exception as e:
        print(type(e).__name__, e)
store(slice(0, 2), b"XY")
store(slice(0, 2), b"XYZ")
store(slice(0, 2), b"X")
store(slice(None, None, 2), b"XYZ")
store(slice(None, None, -1), b"123456")
store(slice(2, 2), b"")
store(slice(0, 2), [65, 66])
store(slice(0, 2), "ab")
store(slice(0, 2), memoryview(b"abcd").cast("h"))
store(slice(0, 2), memoryview(b"ab").cast("b"))
store(slice(0, 2), 5)
a = bytearray(b"abcdef")
m = memoryview(a)
m[1:] = m[:-1]
print(a)
m[:-1] = m[1:]
print(a)
m[::2] = m[::-2]
print(a)
def delete(): del m[0]
t(delete)
