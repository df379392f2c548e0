a = [1, 2, 3]
a[1:2] = a
print(a)
a = [1, 2, 3]
a[:] = a
print(a)
a[::-1] = a
print(a)
a = [1, 2, 3]
a[len(a):] = a
print(a)
a = [1, 2, 3, 4]
a[::2] = a[1::2]
print(a)
a[:0] = reversed(a)
print(a)
a = [1, 2]
a.extend(a)
a += a
print(a)
a *= 0
print(a)
a = [1, 2, 3]
a[0:2] = (x * 10 for x in a)
print(a)
