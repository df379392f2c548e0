class C:
    def __init__(self, depth):
        self.depth = depth

    @property
    def __call__(self):
        print("lookup", self.depth)
        if self.depth == 0:
            return lambda *a: a
        return C(self.depth - 1)


print(C(2)("arg"))
