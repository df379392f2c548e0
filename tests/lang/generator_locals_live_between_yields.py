def g(a, *b, c=3, **d):
    e = [a]
    while True:
        for k in list(b):
            e.append(k)
            yield a, b, c, d, tuple(e)
        a += 1


it = g(1, 7, 8, z=0)
for _ in range(4):
    print(next(it))
