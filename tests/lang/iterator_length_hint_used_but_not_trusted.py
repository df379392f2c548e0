class It:
    def __init__(self, hint): self.hint, self.n = hint, 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n
    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


print(list(It(100)), list(It(0)), list(It(NotImplemented)), list(It(TypeError())))
for bad in (-1, "x", ValueError("hint")):
    try:
        print(list(It(bad)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
