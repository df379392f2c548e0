# slow:
l = []
for i in range(20000):
    l.append(i)
for i in range(5000):
    l.pop()
for i in range(100):
    l.pop(0)
print(len(l), l[0], l[-1], sum(l), l.index(7777), 14999 in l, -1 in l)
l[100:10000] = []
print(len(l), l[99:102])
l *= 3
print(len(l), l.count(l[0]), l[len(l) // 3])
l.reverse()
l.sort()
del l[::2]
print(len(l), l[:5], l[-5:], max(l), min(l))
m = [[i] * 3 for i in range(1000)]
print(sum(map(sum, m)), m[999], len(m))
for i in range(200):
    l.insert(i * 2, "x")
print(l.count("x"), l[:6])
while "x" in l:
    l.remove("x")
print(len(l), [0] * 100000 == [0] * 100000, len([None] * 1000000))
