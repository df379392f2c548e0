class A:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y


class B(A):
    pass


class C(A):
    __match_args__ = ("y",)


def f(v):
    match v:
        case C(q): return "C", q
        case B(1, q): return "B1", q
        case A(p, q): return "A", p, q


print(f(A(1, 2)), f(B(1, 3)), f(B(2, 3)), f(C(8, 9)))
A.__match_args__ = ("y", "x")
print(f(A(1, 2)))
for bad in (["x"], "x", (1,), ("x", "x")):
    A.__match_args__ = bad
    try:
        match A(1, 2):
            case A(p, q): print("matched", p, q)
    except TypeError as e:
        print(e)
