a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
xs = [1, 2, 3]
xs[0], xs[2] = xs[2], xs[0]
print(xs)
i = 0
i, xs[i] = 1, "new"
print(i, xs)
