class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y, z=0): self.x, self.y, self.z = x, y, z


def f(p):
    match p:
        case P(0, 0): return "origin"
        case P(0, y=v): return ("y axis", v)
        case P(x, 0): return ("x axis", x)
        case P(a, b, z=5): return ("z5", a, b)
        case P(x=P() as inner): return ("nested", inner.y)
        case P(missing=_): return "never"
        case P(): return "some point"
    return "no"


for p in (P(0, 0), P(0, 3), P(4, 0), P(1, 2, 5), P(P(8, 9), 1), P(1, 1), "x"):
    print(f(p))
