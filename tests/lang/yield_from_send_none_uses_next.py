class It:
    def __init__(self): self.n = 0
    def __iter__(self): print("iter"); return self
    def __next__(self): self.n += 1; print("next", self.n); return self.n
    def send(self, v): print("send", v); return v
def g(): yield from It()
x = g()
print(next(x), x.send(None), x.send("v"), x.send(0))
def h(): yield from [1, 2]
y = h()
print(next(y))
try:
    y.send(5)
except AttributeError as e:
    print(e)
print(list(y))
def result():
    r = yield from (yield "first")
    return r
z = result()
print(next(z), z.send("ab"), next(z))
try:
    next(z)
except StopIteration as e:
    print(e.value)
