def f(x=[]):
    x.append(1)
    return len(x)
print(f(), f(), f([]), f.__defaults__)
def g(a, b=1, *, c=2): return a, b, c
g.__defaults__ = (10, 20)
print(g())
g.__defaults__ = (7,)
print(g(1))
g.__kwdefaults__ = {"c": 30}
print(g(0))
g.__kwdefaults__["c"] = 40
print(g(0))
g.__kwdefaults__ = None
g.__defaults__ = None
for call in (lambda: g(1, 2), lambda: g(1, c=1)):
    try:
        call()
    except TypeError as e:
        print(e)
g.__defaults__ = (1, 2, 3)
try:
    print(g(c=0))
except TypeError as e:
    print(e)
g.__kwdefaults__ = {"c": 1, "unknown": 2}
print(g(0))
def h(n, acc=lambda: n0): return acc()
n0 = "late"
print(h(1))
x = 1
def k(a=x, b=(x := 5)): return a, b
x = 9
print(k(), x)
