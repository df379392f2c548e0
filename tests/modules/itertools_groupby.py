from itertools import groupby
print([(k, list(g)) for k, g in groupby("aaabbca")])
print([(k, len(list(g))) for k, g in groupby([1, 1.0, True, 2])])
print([(k, list(g)) for k, g in groupby(["apple", "avocado", "bob"], key=lambda s: s[0])])
print(list(groupby([])), [k for k, g in groupby(range(10), lambda x: x // 3)])
print([(k, list(g)) for k, g in groupby([1, 2], key=None)])
g = groupby("aabb")
k1, g1 = next(g)
k2, g2 = next(g)
print(k1, list(g1), k2, list(g2))
k, grp = next(groupby("aab"))
print(next(grp), next(grp), next(grp, "end"), type(grp).__name__)
g = groupby("aabbc")
a = list(g)
print([(k, list(x)) for k, x in a])
for f in (lambda: groupby(), lambda: groupby(5), lambda: next(groupby([1], 5)),
        lambda: groupby([], None, 1)):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)

def bad(x):
    if x > 1:
        raise ValueError(x)
    return x

try:
    print([(k, list(v)) for k, v in groupby([0, 1, 2], bad)])
except ValueError as e:
    print(type(e).__name__, e)
