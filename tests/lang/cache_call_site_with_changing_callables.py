def f(x, y=1): return ("f", x, y)
class C:
    def __init__(self, x, y=2): self.t = ("C", x, y)
    def __repr__(self): return repr(self.t)
class K:
    def __call__(self, x, y=3): return ("K", x, y)
def gen(x, y=4): yield x, y


def site(fn): return fn(5)
def kwsite(fn): return fn(x=5, y=6)


for fn in (f, C, K(), lambda x, y=0: ("lambda", x, y), K().__call__, f):
    print(site(fn), kwsite(fn))
print(site(str), site([5].index), next(site(gen)), site(range))
