from collections import deque
d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(type(e).__name__, e)
d = deque([1, 2, 3])
try:
    for x in d:
        d.popleft()
except RuntimeError as e:
    print(type(e).__name__, e)
it = iter(deque("abc"))
print(type(it).__name__, it.__length_hint__(), next(it), list(it), it.__length_hint__())
d = deque(range(200))
for i in range(150):
    d.popleft()
    d.append(-i)
print(len(d), d[0], d[100], sum(d))
for i in range(199):
    d.rotate(7)
print(d[0], d[-1], d.index(199))
d.extend(d)
print(len(d))

class E:
    def __eq__(self, o):
        d2.clear()
        return False

d2 = deque([E(), 1])
try:
    print(5 in d2)
except RuntimeError as e:
    print(type(e).__name__, e)
