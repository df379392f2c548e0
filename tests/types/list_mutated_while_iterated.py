a = [1, 2, 3, 4]
seen = []
for x in a:
    seen.append(x)
    if x == 2:
        a.remove(2)
print(seen, a)
a = [1, 2]
for x in a:
    if len(a) < 6:
        a.append(x * 10)
print(a)
a = [1, 2, 3]
it = iter(a)
next(it)
a.clear()
print(list(it))
a.extend([7, 8, 9])
print(list(it))
a = [1, 2, 3, 4]
for x in reversed(a):
    a.pop()
    print(x, a, end="; ")
print()
a = [1, 2, 3]
r = reversed(a)
del a[1:]
print(list(r), list(reversed([])))
a = [3, 2, 1]
print([a.pop() for _ in a])
