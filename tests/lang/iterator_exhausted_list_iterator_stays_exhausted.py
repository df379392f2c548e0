xs = [1]
it = iter(xs)
print(list(it))
xs.append(2)
print(list(it), next(it, "none"))
d = {1: 1}
it = iter(d)
next(it)
d[2] = 2
try:
    next(it)
except RuntimeError as e:
    print(e)
it = iter([1, 2, 3])
it.__setstate__(2)
print(list(it))
