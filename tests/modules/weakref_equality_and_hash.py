import weakref, gc

class E:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return self.v == o.v
    def __hash__(self):
        return self.v

x, y = E(1), E(1)
rx, ry = weakref.ref(x), weakref.ref(y)
print(rx == ry, rx != ry, hash(rx), {rx: "found"}[ry], rx == 5)

def dead():
    return weakref.ref(E(3)), weakref.ref(E(3))

def fill(n):
    return fill(n - 1) if n else [None] * 8

d1, d2 = dead()
fill(30)
gc.collect()
gc.collect()
print(d1(), d1 == d2, d1 == d1)
try:
    hash(d1)
except TypeError as e:
    print(type(e).__name__, e)
for f in (lambda: rx(1), lambda: rx < ry,
        lambda: weakref.ref(x, None, None)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)

class Sub(weakref.ref):
    pass

s = Sub(x)
s.note = 1
print(s() is x, s.note, s is rx, s == rx)
