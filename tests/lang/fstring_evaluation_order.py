def v(x):
    print("eval", x)
    return x


class C:
    def __init__(self, n): self.n = n
    def __format__(self, s): print("format", self.n, s); return str(self.n)


print(f"{C(v(1)):{v('s')}}{C(v(2))}{v(3)!r:{v('>')}{v(4)}}")
