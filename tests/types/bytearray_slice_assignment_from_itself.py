def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = bytearray(b"abcdef")
a[2:4] = a
print(a)
a = bytearray(b"abcdef")
a[:] = a
print(a)
a[::2] = a[1::2]
print(a)
a = bytearray(b"abcdef")
a[1:1] = a[::-1]
print(a)
t(a.__iadd__, a)
print(a)
a.extend(a)
print(len(a))
a = bytearray(b"ab")
a *= 3
print(a)
a[3:] = memoryview(b"zz")
print(a)
def grow():
    for i in range(3):
        a.append(i)
        yield 65 + i
a[0:2] = grow()
print(a)
