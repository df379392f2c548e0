import bisect
a = [1, 3, 3, 5]
for x in (0, 1, 2, 3, 4, 5, 6):
    b = a[:]
    c = a[:]
    bisect.insort_left(b, x)
    bisect.insort_right(c, x)
    print(x, bisect.bisect_left(a, x), bisect.bisect_right(a, x), b, c)

class Seq:
    def __init__(self):
        self.l = [1, 4, 9]
        self.log = []
    def __len__(self):
        return len(self.l)
    def __getitem__(self, i):
        self.log.append(i)
        return self.l[i]
    def insert(self, i, x):
        self.l.insert(i, x)

s = Seq()
print(bisect.bisect(s, 5), s.log)
bisect.insort(s, 5)
print(s.l, bisect.bisect_left([(1, "a"), (2, "b")], 2, key=lambda t: t[0]))
print(bisect.bisect_right("aabbcc", "b"), bisect.bisect_left(range(0, 10**9, 7), 5 * 10**8))
big = []
for i in range(300):
    bisect.insort(big, (i * 7919) % 301)
print(big == sorted(big), len(big))
