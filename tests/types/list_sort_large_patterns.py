# slow:
import random
r = random.Random(1)

def check(data):
    keyed = [(x, i) for i, x in enumerate(data)]
    s = sorted(keyed, key=lambda p: p[0])
    ok = all(a[0] < b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(s, s[1:]))
    t = sorted(keyed, key=lambda p: p[0], reverse=True)
    ok2 = all(a[0] > b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(t, t[1:]))
    return ok, ok2

n = 2000
for data in (list(range(n)), list(range(n, 0, -1)), [0] * n, [i % 7 for i in range(n)],
        [r.randrange(50) for _ in range(n)], list(range(n // 2)) * 2,
        [r.random() for _ in range(n)], [str(i) for i in range(n)],
        list(range(n // 2)) + list(range(n // 2, 0, -1)), [(i * 7919) % n for i in range(n)]):
    print(check(data))
count = 0

class C:
    def __init__(self, v):
        self.v = v
    def __lt__(self, other):
        global count
        count += 1
        return self.v < other.v

x = [C(i) for i in range(100)]
x.sort()
print(count)
