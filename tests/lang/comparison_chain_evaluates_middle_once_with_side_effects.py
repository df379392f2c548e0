n = 0
def mid():
    global n
    n += 1
    return n
print(0 < mid() < 5, n)
print(5 < mid() < mid(), n)
print(mid() == mid() == mid(), n)
it = iter(range(10))
print(next(it) < next(it) < next(it) < next(it), next(it))
class Loud:
    def __init__(self, r): self.r = r
    def __lt__(self, o): print("lt", self.r); return self.r
x = Loud([]) < Loud(1) < Loud(2)
print(x)
x = Loud("yes") < Loud([]) < Loud(2)
print(x)
print((Loud(1) < Loud(0)) is 1 if False else not (Loud(0) < 1 < 2))
