edges = [2 ** k + d for k in (30, 31, 61, 62, 63, 64) for d in (-1, 0, 1)]
edges += [-e for e in edges]
print(sorted(edges) == sorted(edges, key=lambda e: (e >> 31, e & (2 ** 31 - 1))), sorted(edges)[:3])
d = {e: i for i, e in enumerate(edges)}
print(all(d[e + 0] == i and d[int(str(e))] == i for i, e in enumerate(edges)), len(d), all(hash(e) == hash(int(str(e))) for e in edges))
print(all((e == float(e)) == (int(float(e)) == e) for e in edges), [e < float(e) for e in edges[9:15]], [e > float(e) for e in edges[9:15]])
print(len(range(-2 ** 62, 2 ** 62, 2 ** 60)), range(2 ** 64)[2 ** 63], 2 ** 63 in range(2 ** 64), list(range(2 ** 62 - 1, 2 ** 62 + 2)))
print(2 ** 62 == 4611686018427387904.0, 2 ** 62 + 1 == 4611686018427387904.0, -2 ** 61 == -2305843009213693952, 2 ** 64 in {2 ** 64: 1})
