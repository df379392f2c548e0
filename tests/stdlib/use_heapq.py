import heapq
h = [5, 3, 8, 1, 9, 2]
heapq.heapify(h)
heapq.heappush(h, 4)
print(h, [heapq.heappop(h) for _ in range(4)], heapq.heapreplace(h, 0), heapq.heappushpop(h, 7))
print(heapq.nlargest(3, "quick brown fox"), heapq.nsmallest(2, [(-x) ** 2 for x in range(9)], key=lambda v: -v))
print(list(heapq.merge([1, 4, 7], [2, 4, 8], [0], reverse=False)), list(heapq.merge(["b", "a"], ["c"], reverse=True)))
