class L:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        print("eq", self.n, getattr(other, "n", other))
        return NotImplemented if self.n == "no" else True
    __hash__ = None


class K:
    one = L("pattern")
    two = L("no")


match L("subject"):
    case K.one: print("matched")
match L("no"):
    case K.two: print("same value")
    case 5: print("five")
    case _: print("none")


class Weird:
    def __eq__(self, other): return []


match Weird():
    case 1: print("empty list is false")
    case None: print("None by identity")
    case _: print("fell through")
