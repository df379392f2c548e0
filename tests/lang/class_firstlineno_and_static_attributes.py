class C:
    def __init__(self):
        self.b = 1
        self.a, self.c = 2, 3

    def m(self, other):
        self.d += 1
        other.z = 1


print(C.__firstlineno__)
print(sorted(C.__static_attributes__))


@lambda c: c
class D:
    pass


print(D.__firstlineno__, D.__static_attributes__)
