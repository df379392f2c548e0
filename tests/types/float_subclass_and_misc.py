class F(float):
    def __repr__(self):
        return "F!"

f = F(2.5)
f.x = 1
print(f, repr(f), str(f), f"{f}", f"{f:.1f}", f + 1, type(f * 2), f == 2.5)
print(hash(f) == hash(2.5), f.x, "%s %r %.2f" % (f, f, f))
print(F.__new__(F, "1e3") * 1, isinstance(f, float))
print(1.0 == True, 1.5 > 1, 1.5 < 10**400, 0.1 + 0.2 == 0.3, 1e16 + 1.0 == 1e16)
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan in [nan], {nan: 1}.get(nan), [nan] == [nan])
print(max(nan, 1), max(1, nan), sorted([2, 1.5, -1.0]))
print(float.__getformat__("double") in ("IEEE, little-endian", "IEEE, big-endian"))
one, item = 1.0, [1]
for f in (lambda: 1.5 & 1, lambda: ~1.5, lambda: 1.5 << 1, lambda: 1.5 + "a", lambda: item[one],
        lambda: 1.5 @ 2, lambda: one(), lambda: one[0]):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)
