a = list(range(10))
a[2:5] = ["x"]
print(a)
a[1:1] = [7, 8, 9]
print(a)
a[:] = a[::-1]
print(a)
a[::3] = "WXYZ"
print(a)
a[5:2] = [0, 0]
print(a)
a[-2:] = ()
print(a)
a[100:] = (1, 2)
print(a)
a[0:3] = a
print(a)
try:
    a[::2] = [1]
except ValueError as e:
    print(type(e).__name__, e)
try:
    a[0:1] = 5
except TypeError as e:
    print(type(e).__name__, e)
try:
    a[::2] = 5
except TypeError as e:
    print(type(e).__name__, e)
try:
    a["0":1] = []
except TypeError as e:
    print(type(e).__name__, e)
