def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

log = []
class N:
    def __init__(self, name): self.name = name
    def __add__(self, o): log.append(self.name + ".add"); return NotImplemented
    def __radd__(self, o): log.append(self.name + ".radd"); return NotImplemented
    def __iadd__(self, o): log.append(self.name + ".iadd"); return NotImplemented
    def __eq__(self, o): log.append(self.name + ".eq"); return NotImplemented
    def __lt__(self, o): log.append(self.name + ".lt"); return NotImplemented
    def __gt__(self, o): log.append(self.name + ".gt"); return NotImplemented
    __hash__ = None
class M(N): pass
a, b = N("a"), M("b")
def inplace():
    x = a
    x += b
for f in (lambda: a + b, lambda: b + a, lambda: a + N("c"), lambda: a + 1, lambda: 1 + a, inplace, lambda: a == b, lambda: a == N("c"), lambda: a != 5, lambda: a < b, lambda: a < 5, lambda: 5 < a, lambda: sum([a])):
    log.clear()
    t(f)
    print(log)
