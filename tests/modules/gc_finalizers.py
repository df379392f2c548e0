import gc
log = []

def settle():
    def fill(n):
        return fill(n - 1) if n else [None] * 8
    fill(30)
    gc.collect()
    gc.collect()

class F:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        log.append(self.name)

def local():
    x = F("local")
    return 5

local()
settle()
print(log)
saved = []

class Resurrect:
    def __del__(self):
        log.append("resurrected")
        saved.append(self)

def resurrect():
    r = Resurrect()
    r.me = r

resurrect()
settle()
print(log, len(saved), type(saved[0]).__name__)
saved.clear()
settle()
print(log)

def gen():
    try:
        yield 1
    finally:
        log.append("generator closed")

def suspended():
    next(gen())

suspended()
settle()
print(log[-1])

class Cyc:
    def __del__(self):
        log.append(("cycle", self.other is not None))

def cycle():
    a, b = Cyc(), Cyc()
    a.other, b.other = b, a

cycle()
settle()
print(log[-2:])

class Failing:
    def __del__(self):
        raise ValueError("in del")

import sys
sys.unraisablehook = lambda u: print("unraisable", u.exc_type.__name__, u.exc_value, u.err_msg)

def failing():
    Failing()

failing()
settle()
sys.unraisablehook = sys.__unraisablehook__
