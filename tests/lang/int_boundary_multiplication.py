edges = [2 ** k + d for k in (15, 16, 30, 31, 32, 60, 61, 62, 63, 64) for d in (-1, 0, 1)]
edges += [-e for e in edges] + [0, 1, -1]


def mul(a, b): return a * b


print(sum(abs(mul(a, b)) for a in edges for b in edges))
print(all(mul(a, b) == mul(b, a) and (b == 0 or mul(a, b) // b == a) for a in edges for b in edges))
print(mul(2 ** 31, 2 ** 30), mul(2 ** 31, 2 ** 31), mul(-2 ** 31, 2 ** 31), mul(3037000500, 3037000500), mul(-3037000500, 3037000500))
print(mul(2 ** 62, -1), mul(-2 ** 61, -1), mul(-2 ** 62, -1), mul(-2 ** 63, -1), mul(2147483648, 2147483647), mul(4611686018427387903, 2))
