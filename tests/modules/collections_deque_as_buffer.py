# slow:
from collections import deque
d = deque(maxlen=5)
for i in range(100):
    d.append(i)
    if i % 10 == 0:
        d.appendleft(-i)
print(d, sum(d), list(d)[::2], d[2], d[-2])
big = deque()
for i in range(1000):
    big.append(i)
    big.appendleft(-i)
print(len(big), big[0], big[1000], big[-1], big[500], sum(big))
for i in range(0, 900):
    big.popleft() if i % 2 else big.pop()
print(len(big), big[0], big[-1])
big.rotate(123)
print(big[0], big[-1])
big.rotate(-len(big) * 3 - 5)
print(big[0], big[-1])
del big[50], big[-50], big[0]
big[10] = "ten"
big.insert(20, "twenty")
print(len(big), big.index("ten"), big.index("twenty"), big.count("ten"), "zz" in big)
big.remove("ten")
big.reverse()
print(big[0], big.index("twenty"))
c = big.copy()
c.clear()
print(len(c), len(big), deque(big, 3), list(deque(range(5)) * 2))
print(deque([1]) == deque([1.0]), deque([1, 2]) <= deque([1, 2, 0]))
