def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for a in (b"a", bytearray(b"b")):
    for b in (b"c", bytearray(b"d"), memoryview(b"e")):
        print(repr(a + b))
t(lambda: b"a" + "b")
t(lambda: "a" + b"b")
t(lambda: b"a" + 5)
t(lambda: 5 + b"a")
t(lambda: b"a" + None)
t(lambda: bytearray(b"a") + "b")
t(lambda: bytearray(b"a") + [1])
t(lambda: memoryview(b"a") + b"b")
class B(bytes): pass
print(type(B(b"a") + b"b"), type(b"a" + B(b"b")), type(B(b"a") * 2), type(B(b"a")[:]))
