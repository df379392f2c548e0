s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 100)
except RuntimeError as e:
    print(type(e).__name__, e)
s = {1, 2, 3}
try:
    for x in s:
        s.discard(x)
except RuntimeError as e:
    print(type(e).__name__, e)
it = iter({1})
print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), list(it))
s = set(range(100))
for i in range(0, 100, 3):
    s.remove(i)
print(len(s), sorted(s)[:5], sum(s))
fs = frozenset([1, 2])
print(fs.copy() is fs, hasattr(fs, "add"), set(fs) == fs, sorted(fs))
print({fs: "v"}[frozenset([2, 1])])
for m in ("add", "remove", "update", "clear", "pop"):
    try:
        getattr(fs, m)
    except AttributeError as e:
        print(type(e).__name__, e)
