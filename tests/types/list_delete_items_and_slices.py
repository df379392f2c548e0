a = list(range(12))
del a[0]
print(a)
del a[-1]
print(a)
del a[2:4]
print(a)
del a[::3]
print(a)
del a[::-2]
print(a)
del a[5:1]
print(a)
try:
    del a[10]
except IndexError as e:
    print(type(e).__name__, e)
try:
    del a["k"]
except TypeError as e:
    print(type(e).__name__, e)
del a[:]
print(a)
b = [1, 2, 3]
print(b.clear(), b)
