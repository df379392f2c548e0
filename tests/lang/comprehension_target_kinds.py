class O: pass


o = O()
xs = [0, 0]
print([a + b for a, b in [(1, 2), (3, 4)]], [r for f, *r in ["abc", "d"]])
print([0 for o.attr in "xy"], o.attr, [0 for xs[1] in "pq"], xs)
print([i for i, in [(1,), (2,)]], [(a, b, c) for a, (b, c) in [(1, (2, 3))]])
print({k: v for (k, v) in {"a": 1}.items()})
