a, *b, c = range(5)
print(a, b, c)
*a, b = "xy"
print(a, b)
a, *b = [1]
print(a, b)
*a, = (1, 2)
print(a)
[a, [*b, c], *d] = 0, "pqr", 7, 8
print(a, b, c, d)
