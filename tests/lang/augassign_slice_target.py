xs = [1, 2, 3, 4]
xs[1:3] += [9]
print(xs)
xs[::2] *= 1
print(xs)
xs[:] += "ab"
print(xs)
