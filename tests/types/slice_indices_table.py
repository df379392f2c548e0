for n in (0, 1, 5):
    for a in (None, -7, -1, 0, 2, 9):
        print(n, a)
        print([slice(a, b, c).indices(n) for b in (None, -2, 0, 3, 9) for c in (None, 2, -1,
            -3)])

class I:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return self.v

print(slice(I(1), I(4), I(2)).indices(10), slice(I(1)).indices(I(10)))
print(list(range(10))[I(2):I(8):I(3)], slice(2**70, None, -(2**70)).indices(5))
print(slice(-(2**70), 2**70).indices(5))
s = slice(1, 2, 3)
print(s.start, s.stop, s.step, s == slice(1, 2, 3), s != slice(1, 2), repr(slice(None)))
print(s.__eq__(5), s < slice(1, 2, 4), s >= s, hash(s) == hash(slice(1, 2, 3)))
print({s: "hashable"}[slice(1, 2, 3)])
