keys = [None, True, 0, 2.5, 1j, "s", b"b", (), (1, (2,)), frozenset([1]), ..., int, len,
    range(3), slice(1), 10**30, -1, -2, "é", "", NotImplemented, float("inf"), type]
d = {}
for i, k in enumerate(keys):
    d[k] = i
print(len(d), [d[k] for k in keys] == list(range(len(keys))), d[1], d[False], d[0.0])
print(d[(1.0, (2,))], d[frozenset([1.0])], d[range(0, 3)], d[2**30 * 0 + 10**30])
for k in keys:
    if k not in d or d.get(k) is None:
        print("missing", k)
for k in keys[::2]:
    del d[k]
print(len(d), list(d.values()))
for k in ([], {}, set(), bytearray(), [1]):
    try:
        k in d
    except TypeError as e:
        print(type(e).__name__, e)
