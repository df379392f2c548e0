class CM:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *a): pass


class O: pass


o, xs = O(), [0]
with CM((1, 2)) as (a, b), CM("xyz") as [p, *q], CM(5) as o.attr, CM(6) as xs[0]:
    print(a, b, p, q, o.attr, xs)
try:
    with CM(5) as (m, n):
        print("unreached")
except TypeError as e:
    print(e)
