import weakref, gc

class A:
    def __init__(self, v):
        self.v = v
    def m(self, x):
        return self.v + x
    def __len__(self):
        return 7
    def __getitem__(self, i):
        return i * 2
    def __add__(self, o):
        return ("add", o)
    def __str__(self):
        return "A!"

class F:
    def __call__(self, x):
        return x * 10

def settle():
    def fill(n):
        return fill(n - 1) if n else [None] * 8
    fill(30)
    gc.collect()
    gc.collect()

objects = [A(5), F()]
p, pf = weakref.proxy(objects[0]), weakref.proxy(objects[1])

def alive():
    a = objects[0]
    p.new = 1
    print(p.v, p.m(3), len(p), p[4], p + 1, str(p), a.new, pf(2), type(p).__name__)
    print(type(pf).__name__, isinstance(p, A), bool(p), p == a, p.__class__)
    del p.new
    print(hasattr(a, "new"))
    try:
        hash(p)
    except TypeError as e:
        print(type(e).__name__, e)

alive()
objects.clear()
settle()
for g in (lambda: p.v, lambda: len(p), lambda: str(p), lambda: p + 1,
        lambda: setattr(p, "x", 1), lambda: bool(p), lambda: pf(1)):
    try:
        g()
    except ReferenceError as e:
        print(type(e).__name__, e)
