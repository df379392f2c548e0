def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = [3, 1, 2]
def key(x):
    a.append(x)
    return x
t(a.sort, key=key)
print(sorted(x for x in a if x is not None))
b = [3, 1, 2]
def key2(x):
    b.clear()
    return -x
t(b.sort, key=key2)
print(b)
c = [2, 1]
class L:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        seen.append(len(d))
        return self.n < o.n
seen = []
d = [L(3), L(1), L(2)]
d.sort()
print([x.n for x in d], set(seen))
e = [1, 2, 3]
print([e.remove(x) or x for x in list(e)], e)
f = [1, 2, 3, 4]
f[:] = (x for x in f if x % 2)
print(f)
def failing(x):
    if x == 2: raise ValueError("key failed")
    return x
g = [3, 2, 1]
t(g.sort, key=failing)
print(g)
