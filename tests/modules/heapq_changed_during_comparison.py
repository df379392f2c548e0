import heapq
import bisect


def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__, e)


for f in (heapq.heappush, heapq.heapreplace, heapq.heappushpop):
    show(f)
    show(f, 1, 2)
    show(f, (1, 2), 3)
    show(f, [], 3)
for f in (heapq.heappop, heapq.heapify):
    show(f)
    show(f, 1)
    show(f, [1, 'a', 2])


class E:
    def __lt__(self, other):
        action()
        return True


for action in (lambda: l.append(1), lambda: l.clear(), lambda: l.pop()):
    l = [E(), E(), E()]
    show(heapq.heapify, l)
    l = [E(), E(), E()]
    show(heapq.heappush, l, E())
    l = [E(), E(), E(), E()]
    show(heapq.heappop, l)
    l = [E(), E()]
    show(heapq.heapreplace, l, E())
    l = [E()]
    show(heapq.heappushpop, l, E())
    l = [E() for _ in range(9)]
    show(bisect.bisect, l, 1)

# equal items leave in a certain order
class P:
    def __init__(self, key, name):
        self.key, self.name = key, name

    def __lt__(self, other):
        return self.key < other.key


heap = [P(i * 7 % 3, i) for i in range(40)]
heapq.heapify(heap)
print([p.name for p in heap])
heapq.heappush(heap, P(1, 'new'))
print([heapq.heappop(heap).name for _ in range(41)])
heap = [P(i * 7 % 3, i) for i in range(20)]
heapq._heapify_max(heap)
print([heapq._heappop_max(heap).name for _ in range(20)])
print([p.name for p in heapq.nsmallest(5, [P(i % 2, i) for i in range(9)])])
print([p.name for p in heapq.nlargest(5, [P(i % 2, i) for i in range(9)])])
show(bisect.bisect, [1], 2, -1)
show(bisect.bisect, 1, 2)
show(bisect.bisect, [1, 2], 2, 0, 5)
show(bisect.bisect, [1], 1, 0, 'a')
show(bisect.bisect, [1, 2], 2, hi=-1)
show(bisect.bisect, {0: 1}, 2)
show(bisect.bisect)
show(bisect.insort, (1,), 2)
