class M:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *a): pass
class O: pass
o, l = O(), [0, 0, 0]
with M(1) as o.a, M(2) as l[0], M([3, 4]) as (x, y), M([5, 6, 7]) as [p, *q], M("ab") as l[1:]: pass
print(o.a, l, x, y, p, q)
with M((1, (2, 3))) as (a, (b, c)), M(a) as d: print(a, b, c, d)
with (M(1) as a, M(2) as b): print(a, b)
with (M(1), M(2) as b,): print(b)
with (M(1)) as a: print(a)
with (M(1), M(2)) if False else M(3) as a: print(a)
with (yield_ := M(4)) as a: print(a, yield_.v)
def gen():
    with (yield M(1)) as z: yield z
g = gen()
print(g.send(next(g)))
for text in ("with M() as 1: pass", "with M() as f(): pass", "with M() as (a, 1): pass", "with M() as a + b: pass", "with (M() as a.b, N() as 2): pass",
             "with M() as (a := 1): pass", "with M() as *a: pass", "with (*a): pass", "with M() as None: pass", "with: pass", "with M(),: pass"):
    try:
        compile(text, "f", "exec")
        print("ok", text)
    except SyntaxError as e:
        print(text, "|", e.msg)
