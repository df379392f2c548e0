class It:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, v): return ("send", v)
    def throw(self, *a): return ("throw", len(a), a[0])
    def close(self): print("closed")


def g():
    yield from It()


it = g()
print(next(it), it.send(5), it.send(None), it.throw(ValueError("x")))
it.close()
