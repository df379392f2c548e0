a = [1, 2, 3, 4]
seen = []
for x in a:
    seen.append(x)
    if x < 3:
        a.append(x * 10)
    if len(seen) > 20:
        break
print(seen, a)
a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x % 2 == 0:
        a.remove(x)
print(a)
a = [1, 2, 3]
for x in a:
    a.clear()
print(a, x)
it = iter([1, 2])
print(list(it), list(it))
b = [1, 2]
i = iter(b)
print(next(i), next(i), next(i, "end"))
b.append(3)
print(next(i, "still exhausted"))
print(iter(b).__length_hint__(), type(iter(b)).__name__)
c = [3, 2, 1]
c[:] = (x for x in sorted(c))
print(c)
