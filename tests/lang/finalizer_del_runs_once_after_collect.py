import gc


class A:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)


log = []
a = A("direct")
a = None
gc.collect()
x, y = A("cycle x"), A("cycle y")
x.o, y.o = y, x
x = y = None
gc.collect()
print(sorted(log))
log = []


class Lazarus:
    def __del__(self):
        log.append("del")
        saved.append(self)


saved = []
z = Lazarus()
z = None
gc.collect()
print(log, len(saved))
saved.clear()
gc.collect()
print(log)
