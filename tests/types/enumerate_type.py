e = enumerate("ab")
print(type(e).__name__, next(e), list(e), list(enumerate("ab", 5)), list(enumerate([], 1)))
print(list(enumerate(iterable="x", start=-1)), list(enumerate("ab", 10**20)))
print(list(enumerate("abc", 2**62 - 1)))
print(iter(e) is e, next(e, "done"), enumerate[int])
for f in (lambda: enumerate(), lambda: enumerate(5), lambda: enumerate("a", "b"),
        lambda: enumerate("a", 1.5), lambda: enumerate("a", 1, 2),
        lambda: enumerate("a", foo=1)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)

class E(enumerate):
    pass

print(list(E("a")), isinstance(E("a"), enumerate))
