xs = [3, 1, 2]
xs.append(5)
print(xs, len(xs), xs[0], xs[-1])
xs[0] = 9
print(xs)
t = (1, 2)
print(t, t + (3,))
a, b = t
print(a, b)
