import heapq

class Item:
    def __init__(self, p, n):
        self.p, self.n = p, n
    def __lt__(self, o):
        return self.p < o.p
    def __repr__(self):
        return f"{self.n}{self.p}"

h = [Item(p, n) for p, n in ((3, "a"), (1, "b"), (2, "c"), (1, "d"))]
heapq.heapify(h)
print([heapq.heappop(h) for _ in range(4)])
print(heapq.nsmallest(3, [Item(2, "x"), Item(1, "y"), Item(1, "z")]))
print(heapq.nlargest(2, [Item(2, "x"), Item(2, "y"), Item(1, "z")]))
print(list(heapq.merge([(1, "a"), (3, "a")], [(1, "b"), (2, "b")], [(0, "c")])))
print(list(heapq.merge([1, 3], [2], key=lambda x: x)))
print(list(heapq.merge([3, 1], [2], key=lambda x: -x)), list(heapq.merge()))
print(next(heapq.merge(iter([1]), iter([0]))))
import random
r = random.Random(8)
data = [r.randrange(1000) for _ in range(300)]
h = []
for x in data:
    heapq.heappush(h, x)
out = [heapq.heappop(h) for _ in data]
print(out == sorted(data), heapq.nsmallest(5, data), heapq.nlargest(5, data))
print(heapq.nsmallest(2, data, key=lambda x: x % 10))
print(all(h[i] <= h[2 * i + 1] for i in range(len(h) // 2)))
k = [r.random() for _ in range(50)]
heapq.heapify(k)
print(all(k[(i - 1) // 2] <= k[i] for i in range(1, 50)), heapq.heappushpop(k, -1))

class Bad:
    def __lt__(self, o):
        raise ValueError("lt")

try:
    heapq.heapify([Bad(), Bad()])
except ValueError as e:
    print(type(e).__name__, e)
