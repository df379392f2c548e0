class L:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v


class I:
    def __index__(self): return 7


print(len(L(3)), len(L(True)), len(L(I())))
for v in (-1, 1.5, "a", None, 2 ** 70, -2 ** 70):
    try:
        len(L(v))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for x in (5, None, int, iter([])):
    try:
        len(x)
    except TypeError as e:
        print(e)
