class Seq:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i


print(list(Seq(4)), 9 in Seq(5), 7 in Seq(5), [*Seq(2)])
it = iter(Seq(2))
print(type(it).__name__, next(it), next(it), next(it, "end"), next(it, "still"))


class Stop:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i


print(list(Stop()))


class Err:
    def __getitem__(self, i): raise KeyError(i)


try:
    list(Err())
except KeyError as e:
    print("KeyError", e)
try:
    reversed(Seq(2))
except TypeError as e:
    print(e)
