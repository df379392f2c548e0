b = b"hello"
print(b[0], b[-1], b[1:3], b[::-1], b[::2], b[10:], list(b), b[True], list(reversed(b)))
print(104 in b, b"ell" in b, b"" in b, b"x" in b, 300 in [300])
for f in (lambda: b[5], lambda: b["a"], lambda: b[::0], lambda: "a" in b, lambda: 256 in b,
        lambda: None in b, lambda: b[1.0]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(type(e).__name__, e)
try:
    del b[0]
except TypeError as e:
    print(type(e).__name__, e)
it = iter(b)
print(next(it), it.__length_hint__(), type(it).__name__, list(it))
