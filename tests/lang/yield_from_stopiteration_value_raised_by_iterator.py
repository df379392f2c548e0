class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("custom value", 2)
        return self.n


def g():
    r = yield from It()
    print("r", r)


print(list(g()))
e = StopIteration(1, 2)
print(e.value, e.args, StopIteration().value)
e.value = 9
print(e.value, e.args)
