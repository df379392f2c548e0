# slow:
d = {}
for i in range(20000):
    d[i * 3] = i
print(len(d), d[59997], 1 in d, next(iter(d)), next(reversed(d)))
for i in range(0, 20000, 2):
    del d[i * 3]
print(len(d), list(d)[:5], sum(d.values()))
for i in range(10000):
    d[-i - 1] = i
print(len(d), list(d)[-2:], d[-500], d.get(0, "gone"))
while len(d) > 3:
    d.popitem()
print(d)
s = {str(i): i for i in range(5000)}
print(len(s), s["4999"], sum(s[k] for k in s), all(s[str(i)] == i for i in range(5000)))
for k in list(s):
    if s[k] % 3:
        del s[k]
print(len(s), list(s)[:4], list(s.items())[-1])
for i in range(100):
    t = {}
    for j in range(i):
        t[j] = j
    for j in range(i):
        del t[j]
    if t or len(t):
        print("wrong", i)
    t["x"] = 1
print(t)
