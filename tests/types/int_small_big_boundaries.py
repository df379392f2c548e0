for bits in (29, 30, 31, 32, 59, 60, 61, 62, 63, 64, 65):
    for d in (-1, 0, 1):
        n = (1 << bits) + d
        print(bits, d, n, -n, n + n, n - 2 * n, n * n, ~n, n >> 1, -n >> 1, n // 3, -n // 3)
        print(n % 7, -n % 7)
a = 1
for i in range(130):
    a += a
    b = a - 1
    if b + 1 != a or a - b != 1 or (a ^ b) != 2 * a - 1 or -a + a != 0 or a | b != a + b:
        print("wrong", i)
print(a == 2**130)
