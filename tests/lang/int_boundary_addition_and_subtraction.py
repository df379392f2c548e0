edges = [2 ** k + d for k in (30, 31, 32, 60, 61, 62, 63, 64, 127, 128) for d in (-1, 0, 1)]
edges += [-e for e in edges]


def add(a, b): return a + b
def sub(a, b): return a - b


print(sum(add(a, b) for a in edges for b in edges), sum(abs(sub(a, b)) for a in edges for b in edges))
print(all(add(a, b) - b == a for a in edges for b in edges), all(sub(a, b) + b == a for a in edges for b in edges))
for e in edges[9:24]:
    print(add(e, 1), add(e, -1), sub(-e, 1), add(e, e), sub(e, e))
