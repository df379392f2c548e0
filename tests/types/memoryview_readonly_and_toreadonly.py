b = bytearray(b"abc")
m = memoryview(b)
r = m.toreadonly()
print(m.readonly, r.readonly, r == m, r.tobytes(), r[1:].readonly, r.cast("b").readonly)
print(r.obj is b)
for f in (lambda: r.__setitem__(0, 1), lambda: hash(m), lambda: hash(r),
        lambda: m.__delitem__(0)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
m[0] = 90
print(r.tobytes(), b)
x = memoryview(b"key")
print(hash(x) == hash(b"key"), {x: 1}[b"key"], hash(x[::-1]) == hash(b"yek"), x == b"key")
print(x != b"kez")
