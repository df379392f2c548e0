class Fake:
    @property
    def __class__(self):
        return int


f = Fake()
print(isinstance(f, int), isinstance(f, Fake), type(f).__name__, isinstance(f, str))
print(f.__class__)
