import heapq
h = []
for x in [5, 1, 8, 3, 9, 2]:
    heapq.heappush(h, x)
print(h, [heapq.heappop(h) for _ in range(6)])
a = [9, 7, 5, 3, 1, 2]
print(heapq.heapify(a), a, heapq.heappushpop(a, 0), heapq.heappushpop(a, 4), a)
print(heapq.heapreplace(a, 10), a, heapq.nsmallest(3, [5, 2, 8, 1]))
print(heapq.nlargest(2, [5, 2, 8, 1]), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len))
print(heapq.nlargest(10, [1, 2]), heapq.nsmallest(0, [1]), heapq.nlargest(1, []))
print(heapq.nsmallest(1, [3, 1], key=lambda x: -x))
print(list(heapq.merge([1, 4], [2, 3], [])), list(heapq.merge("ace", "bd", reverse=False)))
print(list(heapq.merge([5, 1], [4, 2], reverse=True)))
print(list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
print(heapq.nlargest(2, [(1, "a"), (1, "b"), (0, "z")]))
for f in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1),
        lambda: heapq.heappush((), 1), lambda: heapq.heapify(5),
        lambda: heapq.heapify([1, "a"]), lambda: heapq.heappushpop([], 1),
        lambda: heapq.heappop(5)):
    try:
        print(f())
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
