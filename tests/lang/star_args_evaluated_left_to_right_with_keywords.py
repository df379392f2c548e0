log = []
def e(v):
    log.append(v)
    return v
def f(*a, **k): return a, k
print(f(e(1), *e([2]), e(3), x=e(4), *e((5,)), **e({"y": 6}), z=e(7)), log)
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): log.append(f"iter {self.n}"); return iter([self.n])
    def keys(self): log.append(f"keys {self.n}"); return ["k" + str(self.n)]
    def __getitem__(self, k): log.append(f"get {k}"); return self.n
log.clear()
print(f(*It(1), e(2), *It(3), **It(4), q=e(5), **It(6)), log)
log.clear()
try:
    f(*It(1), **{"a": 1}, **{"a": e(2)}, b=e(3))
except TypeError as x:
    print(x, log)
log.clear()
try:
    f(*It(1), *5, e("not reached"))
except TypeError as x:
    print(x, log)
