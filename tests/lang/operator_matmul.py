class M:
    def __init__(self, n): self.n = n
    def __matmul__(self, o): return f"{self.n}@{o.n if isinstance(o, M) else o}"
    def __rmatmul__(self, o): return f"{o}@{self.n}"


a = M("a")
print(a @ M("b"), 5 @ a, a @ 5, (a @ a) + "!")
a @= 7
print(a)
