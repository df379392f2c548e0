import gc
import sys
sys.unraisablehook = lambda u: print("unraisable", type(u.exc_value).__name__, u.exc_value, u.err_msg)
saved = []
class Resurrect:
    def __del__(self):
        print("del")
        saved.append(self)
def make():
    Resurrect()
    return None
make()
gc.collect()
print(len(saved))
saved.clear()
gc.collect()
print("not run twice", len(saved))
class Bad:
    def __del__(self): raise ValueError("from del")
def bad(): Bad()
bad()
gc.collect()
class Cycle:
    def __init__(self): self.me = self
    def __del__(self): print("cycle", self.me is self)
def cycle(): Cycle()
cycle()
gc.collect()
class Deleted:
    def __del__(self): print("never")
del Deleted.__del__
def deleted(): Deleted()
deleted()
gc.collect()
