def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class I(int):
    def __new__(cls, value, label="none"):
        self = super().__new__(cls, value)
        self.label = label
        return self
    def __repr__(self): return f"I({int(self)}, {self.label!r})"
    def __add__(self, o): return I(int(self) + o, self.label)
    __radd__ = __add__
i = I("12", "lab")
print(i, i + 1, 1 + i, sum([i, i]), i * 2, -i, i == 12, hash(i) == hash(12), i.label, I(3.9), I(b"7"), {12: "x"}[i], range(20)[i], f"{i:05d}", "%d" % i, str(i), i.__dict__)
i.extra = [1]
import copy, pickle
print(copy.copy(i).label, copy.deepcopy(i).extra, pickle.loads(pickle.dumps(i)).__dict__, int(i), type(int(i)).__name__, type(i.real).__name__, i.bit_length(), bool(I(0)), I(2) ** 3, divmod(i, 5))
t(I)
t(I, "x")
t(lambda: int.__new__(I, "0x", 16))
print(int.__new__(I, "ff", 16).__class__.__name__, hasattr(int.__new__(I, 5), "label"), int.from_bytes(b"\x05") , I.__mro__[1:])
big = I(10 ** 30, "big")
print(big, big + 1, big.label, hash(big) == hash(10 ** 30), big == 10 ** 30, big // 10 ** 29)
class N(int):
    __slots__ = ()
t(setattr, N(5), "x", 1)
class B(int):
    def __index__(self): return 99
    def __int__(self): return 98
b = B(1)
print([0, 1, 2][b], int(b), hex(b), float(b), range(b), "%d" % b, b + 0, f"{b}", [b], round(b), int("1" * b))
