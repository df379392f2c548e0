a = [3, 1, 2]
print(a, len(a), a[0], a[-1], a[1:], a + [4], a * 2, 1 in a, 9 in a)
a.append(5)
a.insert(0, 0)
a.extend([7, 8])
print(a, a.pop(), a.pop(0), a.index(2), a.count(1))
a.sort()
print(a)
a.reverse()
print(a)
a.remove(3)
a[0] = "x"
del a[1]
print(a, list(range(4)), [x * 2 for x in range(3)], sum([1, 2, 3]))
b = a
b.append("shared")
print(a is b, a[-1], a[:] == b, [1, 2] == [1, 2], [1] < [2])
x, y = [1, 2]
print(x, y)
