def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class I:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): return "x"
class Both:
    def __bytes__(self): return b"from bytes"
    def __index__(self): return 3
class BadBytes:
    def __bytes__(self): return "text"
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i + 65
for value in (0, 3, True, I(), Both(), Seq(), [1, True, I()], (255,), range(3), {7}, b"ab", bytearray(b"x"), memoryview(b"yz")):
    t(bytes, value)
    t(bytearray, value)
for value in (-1, 1.5, None, "text", object(), [256], [-1], ["a"], [1.0], [None], BadIndex(), BadBytes(), 2 ** 70):
    t(bytes, value)
    t(bytearray, value)
