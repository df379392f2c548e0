print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2])
print(range(1, 2) == range(1, 3, 5), range(3) != range(4))
print(hash(range(0)) == hash(range(2, 1)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)))

class I:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return self.v

print(range(I(2), I(8), I(3)), range(True), {range(3): 1}[range(0, 3)], list(range(I(3))))
print(range(3).index(True))
print(repr(range(1, 2, 1)), repr(range(1, 2, 2)), range(3).__eq__(5), range(3).__contains__(2))
try:
    class R(range):
        pass
except TypeError as e:
    print(type(e).__name__, e)
