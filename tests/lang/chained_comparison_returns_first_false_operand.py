class R:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v


print(R("") < R(1) < R(2))
print(repr(R([]) < 1 < 2))
print(R("yes") < 3 < 4, R("yes") < R("last") < 5)
