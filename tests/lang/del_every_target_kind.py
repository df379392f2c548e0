class A:
    pass


a = A()
a.x = a.y = 1
xs = list(range(8))
d = {1: 2, 3: 4}
n = m = 0
del a.x, xs[0], d[1], (n, [m])
print(vars(a), xs, d, "n" in globals(), "m" in globals())
del xs[1:3], xs[::2]
print(xs)
del (a.y)
del ()
del []
print(vars(a))
