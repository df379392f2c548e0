def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

b = b"abc\x00\xff"
print(list(b), b[0], b[-1], b[1:3], b[::-1], 97 in b, b"bc" in b, b"" in b, 255 in b, bytearray(b"c\x00") in b)
t(lambda: 256 in b)
t(lambda: -1 in b)
t(lambda: "a" in b)
t(lambda: 1.0 in b)
t(lambda: None in b)
t(lambda: b[5])
t(lambda: b[-6])
t(lambda: b["a"])
t(lambda: b[1.0])
t(lambda: b[2 ** 70])
t(lambda: b.__getitem__(slice(None, None, 2)))
def store(): b[0] = 1
def delete(): del b[0]
t(store)
t(delete)
it = iter(b)
print(next(it), it.__length_hint__(), list(it), it.__length_hint__(), type(it).__name__, type(iter(bytearray())).__name__)
