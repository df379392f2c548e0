def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for n in (-1000, -1, 0, 1, 2, True, False):
    print(repr("ab" * n), repr(n * "é"), repr(b"x" * n), n * bytearray(b"y"))
t(lambda: "a" * 1.0)
t(lambda: "a" * "b")
t(lambda: 2.5 * "a")
t(lambda: "a" * None)
t(lambda: "ab" * 2 ** 70)
t(lambda: b"ab" * 2 ** 70)
t(lambda: "" * 2 ** 30)
class I:
    def __index__(self): return 3
t(lambda: "ab" * I())
t(lambda: I() * b"ab")
