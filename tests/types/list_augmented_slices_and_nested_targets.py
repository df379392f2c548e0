def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = [0, 1, 2, 3]
a[1:3] += ["x", "y"]
print(a)
a[::2] *= 1
print(a)
def bad():
    a[::2] += ["z"]
t(bad)
a[0], a[-1] = a[-1], a[0]
print(a)
a[0:1], b = [7, 8], a
print(a, b is a)
(a[0], *a[1:2]), c = [1, 2, 3], 5
print(a, c)
i = 0
i, a[i] = 1, "set"
print(a)
a[a.index("set")] = None
del a[0], a[-1:], a[::3]
print(a)
m = [[0] * 2] * 2
m[0][0] = 1
print(m)
m[0] += [9]
print(m)
