edges = [2 ** k + d for k in (30, 31, 60, 61, 62, 63, 64) for d in (-1, 0, 1)] + [1, 2, 3, 7, 10]
edges += [-e for e in edges]
bad = [(a, b) for a in edges for b in edges if (a // b) * b + a % b != a or not (0 <= (a % b) * (1 if b > 0 else -1) < abs(b)) or divmod(a, b) != (a // b, a % b)]
print(bad, sum(a // b for a in edges for b in edges), sum(a % b for a in edges for b in edges))
for a, b in ((-2 ** 61, -1), (-2 ** 62, -1), (-2 ** 63, -1), (-2 ** 31, -1), (2 ** 62, 2 ** 62), (-2 ** 62, 2 ** 61), (7, -2), (-7, 2), (-7, -2), (2 ** 64, 3), (-2 ** 64, 3), (2 ** 64, -3)):
    print(a // b, a % b, end=" ")
print()
print(2 ** 62 / 3, -2 ** 63 / 7, (2 ** 64 + 1) / 2 ** 64, 10 ** 30 / 10 ** 29, 1 / 2 ** 70)
