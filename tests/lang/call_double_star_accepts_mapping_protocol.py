class M:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, k):
        return k * 2


def f(**k):
    return k


print(f(**M()), {**M(), "c": 1}, dict(M()))


class NoItems:
    def keys(self):
        return ["q"]


try:
    f(**NoItems())
except TypeError as e:
    print(e)
