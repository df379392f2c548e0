class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): print("+", self.n); return self.n
    def __exit__(self, *a): print("-", self.n)


with (CM(1) as a, CM(2) as b,):
    print(a, b)
with (CM(3), CM(4) as c):
    print(c)
with (CM(5)) as d:
    print(d)
with (
    CM(6)
    as e
):
    print(e)
with (yield_ := CM(7)):
    print(yield_.n)
