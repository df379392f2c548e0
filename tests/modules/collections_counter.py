from collections import Counter
c = Counter("abracadabra")
print(c, c["a"], c["zz"], "zz" in c, c.most_common(2), c.most_common())
print(sorted(c.elements()), c.total(), len(c))
d = Counter(a=3, b=1)
e = Counter({"a": 1, "b": 2, "c": -1})
print(d + e, d - e, d & e, d | e, +e, -e, Counter() == Counter(a=0), d == e)
print(Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), d >= e)
d.update("ab")
d.update({"q": 5}, z=1)
d.subtract("aaq")
print(d, d.copy(), Counter(None), Counter([1, 1, 2]))
print(dict(c) == {"a": 5, "b": 2, "r": 2, "c": 1, "d": 1})
d += Counter(b=10)
d -= Counter(a=100)
d |= Counter(w=1)
d &= Counter(b=3, q=9)
print(d)
del d["nothere"]
print(d.pop("b"), d, repr(Counter()), repr(Counter({"x": "str", "y": 1})))
print(Counter("aab").most_common(1), Counter("ab").most_common(0), Counter(c))
print(type(c.copy()).__name__)
for f in (lambda: Counter(5), lambda: Counter.fromkeys("a"), lambda: Counter(1, 2),
        lambda: Counter(a=1) + {"a": 1}, lambda: Counter([[]]), lambda: d.update(1, 2)):
    try:
        print(f())
    except (TypeError, NotImplementedError) as e:
        print(type(e).__name__, e)
