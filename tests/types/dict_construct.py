print(dict(), dict(a=1, b=2), dict([(1, 2), [3, 4]]), dict({"x": 1}, y=2))
print(dict(zip("ab", [1, 2])), dict([("a", 1)], a=2), dict(["ab", "cd"]))
print({**{"a": 1}, "b": 2, **{"a": 3}}, {1: 1, 1.0: 2})

class K:
    def keys(self):
        return ["p", "q"]
    def __getitem__(self, k):
        return k * 2

print(dict(K()), dict(K(), z=1), {**K()})
print(dict.fromkeys("aba"), dict.fromkeys([1, 2], 0), {i: i * i for i in range(3)})
print(dict(dict={}), dict(self=1))
for f in (lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(["abc"]),
        lambda: dict({}, {}), lambda: {[]: 1}, lambda: dict([([], 1)]),
        lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: dict(**{1: 2}),
        lambda: {**5}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
