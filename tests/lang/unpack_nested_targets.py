a, (b, [c, d]), e = 1, (2, (3, 4)), 5
print(a, b, c, d, e)
(x, y), z = "ab", "c"
print(x, y, z)
[p, q] = {"k": 1, "m": 2}
print(p, q)
(only,) = [9]
print(only)
() = []
[] = ()
print("empty ok")
