class M:
    def __init__(self, n): self.n = n
    def __enter__(self): print("+", self.n, end=" "); return self
    def __exit__(self, *a): print("-", self.n, a[0] and a[0].__name__, end=" ")
def loop():
    for i in range(3):
        with M(i), M(i * 10):
            if i == 0: continue
            if i == 1: break
    while True:
        with M("w"):
            return "ret"
print(loop())
def gen():
    with M("g"):
        yield 1
        with M("h"): yield 2
g = gen()
next(g); next(g)
g.close()
print()
g = gen()
next(g)
try: g.throw(KeyError)
except KeyError: print("out")
def nested():
    with M(1):
        try:
            with M(2): raise ValueError
        except ValueError: print("handled", end=" ")
        finally: print("finally", end=" ")
    return "end"
print(nested())
