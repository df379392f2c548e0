from collections import deque
d = deque([1, 2, 3, 4], maxlen=3)
print(d, d.maxlen, d.append(5), d, d.appendleft(0), d, d.extend("abc"), d)
print(d.extendleft("xy"), d)
try:
    d.insert(0, 1)
except IndexError as e:
    print(type(e).__name__, e)
print(deque(maxlen=0), deque([1], maxlen=0), deque([1, 2]).maxlen, deque("abc", 2))
print(deque("ab", maxlen=2) + deque("cd"), deque("ab", 2) * 3, d.copy().maxlen)
for f in (lambda: deque([], -1), lambda: deque([], "a"), lambda: setattr(d, "maxlen", 5),
        lambda: deque([], 2**70)):
    try:
        f()
    except (ValueError, TypeError, AttributeError, OverflowError) as e:
        print(type(e).__name__, e)
z = deque([1, 2], maxlen=0)
z.append(1)
print(z, len(z))
e = deque([1])
e.append(e)
print(e)
e.pop()
print(deque([1, 2]) < deque([1, 3]), deque([1]) == deque([1], maxlen=5))
print(sorted([deque("b"), deque("a")]))

class D(deque):
    pass

x = D("ab", 5)
x.tag = 1
print(x, x.copy(), type(x + x).__name__, x.tag)
