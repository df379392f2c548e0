from itertools import groupby
data = [("a", 1), ("a", 2), ("b", 3), ("c", 4), ("c", 5)]
for k, g in groupby(data, key=lambda p: p[0]):
    print(k, next(g))
gs = {k: g for k, g in groupby(data, key=lambda p: p[0])}
print({k: list(g) for k, g in gs.items()})
it = groupby("AAB")
k, g = next(it)
print(k, next(g), next(it)[0], list(g))
print([(k, "".join(g)) for k, g in groupby("aAbB", str.lower)])
print([k for k, _ in groupby([0, 0.0, False, 1])])
print([(k, sum(1 for _ in g)) for k, g in groupby(sorted("mississippi"))])
print([list(g) for _, g in groupby(range(7), lambda x: x // 3)])

class Eq:
    def __eq__(self, o):
        return True

print([len(list(g)) for _, g in groupby([Eq(), Eq(), 1])])
