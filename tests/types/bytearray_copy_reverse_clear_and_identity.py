a = bytearray(b"abc")
c = a.copy()
c.append(100)
print(a, c, a.reverse(), a, a.clear(), a, len(c), c == b"abcd", c is c.copy())
d = c
d += b"!"
d *= 2
print(c is d, c)
e = c[:]
e[0] = 122
print(c[:2], e[:2], c == e, bytes(c) == c, hash(bytes(c)) == hash(b"abcd!abcd!"))
c[5:5] = b"-" * 3
c[-1:] = []
print(c, c.index(45), c.pop(), c.count(b"-"), c.find(b"abc", 1))
class A(bytearray):
    def __init__(self, *args):
        super().__init__(*args)
        self.tag = "t"
x = A(b"xy")
print(repr(x), x.tag, type(x.copy()).__name__, type(x + b"z").__name__, type(x[:1]).__name__, type(x.upper()).__name__, x == b"xy")
