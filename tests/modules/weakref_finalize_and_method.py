import weakref, gc
log = []

class A:
    def m(self):
        return "m"

def settle():
    def fill(n):
        return fill(n - 1) if n else [None] * 8
    fill(30)
    gc.collect()
    gc.collect()

def make():
    a = A()
    f = weakref.finalize(a, lambda *x, **k: log.append((x, k)), 1, k=2)
    print(f.alive, f.peek()[2:], f.atexit)
    return f

f = make()
settle()
print(f.alive, log, f(), f.peek(), f.detach())
b = A()
g = weakref.finalize(b, log.append, "called")
print(g(), log[-1], g.alive)
h = weakref.finalize(b, log.append, "never")
print(h.detach()[2], h.alive)
holder = [A()]
m = weakref.WeakMethod(holder[0].m)

def alive():
    print(m()(), m() == holder[0].m, m == weakref.WeakMethod(holder[0].m))

alive()
holder.clear()
settle()
print(m())
try:
    weakref.WeakMethod(len)
except TypeError as e:
    print(type(e).__name__, e)
at_end = A()
fin = weakref.finalize(at_end, print, "finalize at exit")
print("end of script")
