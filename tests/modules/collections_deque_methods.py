from collections import deque
d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
d.extend([5, 6])
d.extendleft([-1, -2])
print(d, d.pop(), d.popleft(), d, len(d), d[0], d[-1], d[2], 3 in d, d.index(3))
print(d.index(3, 2, 6), d.count(3))
d.rotate(2)
print(d)
d.rotate(-3)
d.rotate()
print(d)
d.insert(1, "i")
d.insert(-1, "j")
d.insert(100, "k")
d.remove("i")
d.reverse()
print(d, d.copy(), d.copy() is d)
d[0] = "first"
del d[1]
print(d, list(reversed(d)), d == deque(list(d)), d != list(d), deque("ab") + deque("c"))
print(deque("ab") * 2, 2 * deque([1]))
d += "xy"
d *= 1
d.clear()
print(d, bool(d), repr(deque([1], 3)))
for f in (lambda: d.pop(), lambda: d.popleft(), lambda: d[0], lambda: d.remove(1),
        lambda: d.index(1), lambda: hash(d), lambda: d + [1], lambda: deque(5),
        lambda: d.rotate("x"), lambda: d["a"], lambda: deque([1, 2])[0:1],
        lambda: d.insert("a", 1), lambda: d.__setitem__(0, 1), lambda: d < 5,
        lambda: deque(1, 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
