a = b = 3
a, b = b, a + 1
print(a, b)
a += 10
print(a)
