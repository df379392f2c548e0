def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(range)
t(range, 1, 2, 3, 4)
t(range, 1.0)
t(range, "a")
t(range, None)
t(range, 1, 2, 0)
t(range, 1, 2, 1.5)
t(range, stop=5)
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
t(range, I(3))
t(range, I(1), I(9), I(2))
t(range, I("x"))
t(range, True)
t(len, range(2 ** 100))
t(lambda: range(2 ** 100)[-1])
t(lambda: range(2 ** 100)[2 ** 100])
t(lambda: bool(range(2 ** 100)))
t(setattr, range(3), "start", 1)
t(type, "R", (range,), {})
t(lambda: range(3)["a"])
t(lambda: range(3)[1.0])
t(lambda: range(3) + range(3))
t(lambda: range(3) < range(4))
