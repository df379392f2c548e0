def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
two = I(2)
print("abcd"[two], [1, 2, 3][two], (1, 2, 3)[two], b"abc"[two], bytearray(b"abc")[two], range(9)[two], memoryview(b"abc")[two], "abcd"[two:], [0] * two, "a" * two, bytes(two), bytearray(two), range(two), hex(two), oct(two), bin(two), chr(I(65)))
print("a".center(I(3)), "a\tb".expandtabs(two), "a b c".split(None, I(1)), "aaa".replace("a", "b", two), "aaa".find("a", I(1)), [1, 2, 1].index(1, I(1)), list(enumerate("a", two)), round(1.256, two), pow(2, 3, 5), (5).to_bytes(two, "big"), int("11", two), "%*d" % (5, 1), 1 << 2)
print([1, 2, 3].pop(I(0)), slice(two).indices(5), b"abc".hex(":", two), b"aXbX".replace(b"X", b"-", I(1)), b"abc".find(I(98)), I(97) in b"abc" if False else 97 in b"abc")
a = [1, 2, 3]
a[I(0)] = "x"
del a[I(1)]
a.insert(I(0), "first")
print(a)
for bad in (I("s"), I(None), I(1.0)):
    t(lambda: [1][bad])
    t(lambda: range(bad))
    t(lambda: "a" * bad)
t(lambda: 1 + two)
t(lambda: 1 << two)
t(lambda: two == 2)
t(lambda: int(two))
t(lambda: float(two))
t(lambda: complex(two))
t(lambda: "%d" % two)
t(lambda: format(two, "d"))
