class Count:
    def __init__(self, n): self.i, self.n = 0, n
    def __iter__(self): print("iter"); return self
    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


print([x for x in Count(3)], list(Count(2)), sum(Count(3)), max(Count(4)), 2 in Count(5))
a, b = Count(2)
print(a, b, [*Count(1)], dict(zip(Count(1), Count(1))))
