class A:
    def __init__(self, v): self.v = v

    @classmethod
    def make(cls, v): return cls(v * 2)

    def __repr__(self): return f"{type(self).__name__}({self.v})"


class B(A): pass


print(A.make(1), B.make(2), B(0).make(3), A.make.__self__.__name__, B.make.__func__ is A.make.__func__)
m = B.make
print(m(5), A.make == A.make, A.make == B.make)
