class It:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n

print(list(It()), sum(It()), tuple(It()), [*It()], max(It()), 2 in It(), dict.fromkeys(It()))
i = It()
for x in i:
    if x == 2:
        break
print(next(i), next(i, "default"), next(i, None))
i.n = 0
print(next(i))

class NoNext:
    def __iter__(self):
        return self

for f in (lambda: list(NoNext()), lambda: next(5), lambda: next([]), lambda: next(NoNext()),
        lambda: next(i, 1, 2), lambda: next()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)

class Boom:
    def __iter__(self):
        return self
    def __next__(self):
        raise LookupError("boom")

for f in (lambda: list(Boom()), lambda: next(Boom(), 1), lambda: sum(Boom()), lambda: [*Boom()],
        lambda: dict(Boom())):
    try:
        f()
    except LookupError as e:
        print(type(e).__name__, e)
