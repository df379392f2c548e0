def g(n):
    total = 0
    while True:
        total += (yield total) * n


gens = [g(i) for i in range(5)]
for it in gens:
    next(it)
for v in (1, 10, 100):
    print([it.send(v) for it in gens])
