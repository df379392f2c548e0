def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

b = b"abcabc\x00\xff"
for arg in (97, b"bc", 0, 255, True, bytearray(b"ca"), memoryview(b"\x00\xff"), b""):
    print(b.find(arg), b.rfind(arg), b.count(arg))
    t(b.index, arg)
    t(b.rindex, arg)
for arg in (256, -1, 2 ** 70, "a", None, 1.0, [97]):
    for f in (b.find, b.rfind, b.count, b.index, b.rindex):
        t(f, arg)
t(b.index, 100)
t(b.rindex, b"x")
t(b.find, 97, 1)
t(b.find, 97, 1, 3)
t(b.count, 97, -8)
t(b.find, 97, None, -8)
