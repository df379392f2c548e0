def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = bytearray(b"abc")
m = memoryview(a)
sub = m[1:]
m.release()
m.release()
for f in (lambda: m[0], lambda: len(m), lambda: m.tolist(), lambda: m.tobytes(), lambda: m.format, lambda: m.shape, lambda: m.obj, lambda: m.nbytes,
          lambda: m.readonly, lambda: m.cast("B"), lambda: m.hex(), lambda: bytes(m), lambda: hash(m), lambda: memoryview(m), lambda: m.__enter__(), lambda: m.toreadonly()):
    t(f)
print(m == m, m == b"abc", m != m, sub.tobytes())
t(a.append, 1)
sub.release()
t(a.append, 1)
with memoryview(a) as w:
    print(w.tolist())
t(w.tolist)
inner = memoryview(bytes(3))
it = iter(inner)
next(it)
inner.release()
t(next, it)
print(str(m)[:20])
