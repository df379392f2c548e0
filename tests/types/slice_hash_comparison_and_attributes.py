def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print(hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)), slice(1) == slice(None, 1, None), slice(1, 2) < slice(1, 3), slice(1, 2) == slice(1.0, 2.0), slice(1, 2, 3) != slice(1, 2, 4), slice(1) == (None, 1, None))
print({slice(1, 2): "x"}[slice(1, 2)], repr(slice(1, "a", [])), str(slice(None)))
t(hash, slice([], 1))
t(hash, slice(1, {}, 2))
t(lambda: slice(1) < slice(2))
t(lambda: slice(1, None) < slice(1, 2))
t(lambda: slice(1, 2) < 5)
t(slice)
t(slice, 1, 2, 3, 4)
t(slice, stop=1)
t(setattr, slice(1), "start", 2)
t(type, "S", (slice,), {})
s = slice(1, 2)
print(s.start, s.stop, s.step, s.__reduce__(), s.__eq__(5), s == s)
