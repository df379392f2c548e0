t = (1, "a", 2.5)
print(t, len(t), t[0], t[-1], t[1:], t + (4,), t * 2, "a" in t)
a, b, c = t
print(a, b, c, t == (1, "a", 2.5), (1, 2) < (1, 3), (), (5,))
for x in t:
    print(x, end=" ")
print()
d = {(1, 2): "point"}
print(d[(1, 2)], t.index("a"), t.count(1), tuple([1, 2]), tuple("ab"))
a, (b, c) = 1, (2, 3)
print(a, b, c, max((3, 1)), sorted((3, 1, 2)))
