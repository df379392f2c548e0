from collections import Counter
a, b = Counter("aaabbc"), Counter("abbbd")
print(a + b, a - b, a & b, a | b, a == b, a != b, a <= b, a < a + b, (a | b) >= a)
print(+Counter(x=-1, y=2), -Counter(x=-1, y=2))
c = Counter(a=1, b=-2, z=0)
print(c, +c, -c, c.total(), list(c.elements()), c.most_common(), Counter() + c)
print(c == Counter(a=1, b=-2), c - Counter(b=-5))
c.subtract(Counter(a=5))
c["new"] += 3
del c["z"]
print(c, sorted(c.items()), c["missing"], "missing" in c, c.get("missing"), c.copy() == c)
c.clear()
print(c, Counter(x for x in [1, 1, 2]), Counter({"a": 2.5}) + Counter(a=1))
print(Counter(a=1).update(["a"]), Counter("ab") == {"a": 1, "b": 1}, dict(Counter(k=3)))
w = Counter("the cat the dog the end".split())
print(w.most_common(1), w.most_common(-1))
print(sorted(w.most_common(), key=lambda p: (-p[1], p[0])), max(w, key=w.get))

class K(Counter):
    pass

print(type(K("a") + K("b")).__name__, type(K("a").copy()).__name__, K("aa"))
