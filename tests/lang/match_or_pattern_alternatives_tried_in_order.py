class R:
    def __init__(self): self.log = []
    def __eq__(self, other):
        self.log.append(other)
        return other == 3
    __hash__ = None


r = R()
match r:
    case 1 | 2 | 3 | 4: print("hit", r.log)


def f(v):
    match v:
        case [x, 1] | [1, x] | {"x": x}: return x


print(f([5, 1]), f([1, 5]), f([1, 1]), f({"x": 9}), f([2, 2]))


def g(v):
    match v:
        case (("a" | "b"), ("c" | ("d" | "e")) as z): return z


print(g(["a", "d"]), g(["c", "d"]))
