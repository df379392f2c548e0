a = []
print(a.append(1), a)
a.append([2])
a.append(a[1])
print(a)
print(a.extend((3, 4)), a)
a.extend("xy")
a.extend(range(2))
a.extend({"k": 1})
a.extend(c * 2 for c in "ab")
print(a)
b = [1, 2]
b.extend(b)
print(b)
for bad in (5, None):
    try:
        b.extend(bad)
    except TypeError as e:
        print(type(e).__name__, e)
print(b)
