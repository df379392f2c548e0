def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

kinds = [bytes, bytearray, memoryview]
for a in kinds:
    for b in kinds:
        x, y, z = a(b"abc"), b(b"abc"), b(b"abd")
        print(a.__name__, b.__name__, x == y, x != y, x == z, end=" ")
        for op in ("__lt__", "__le__", "__gt__", "__ge__"):
            r = getattr(x, op)(z)
            print(r, end=" ")
        print()
t(lambda: b"a" < "a")
t(lambda: bytearray(b"a") < "a")
t(lambda: memoryview(b"a") < memoryview(b"b"))
t(lambda: b"a" < 5)
print(b"a" == "a", b"a" == 97, bytearray(b"a") == [97], b"a" < b"aa", b"\x80" > b"\x7f", b"" < b"\x00")
