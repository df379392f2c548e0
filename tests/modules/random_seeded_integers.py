import random
r = random.Random(7)
print([r.randint(1, 6) for _ in range(20)])
print([r.randrange(10) for _ in range(10)], [r.randrange(5, 50, 5) for _ in range(8)])
print([r.randrange(10, 0, -3) for _ in range(8)], r.randrange(10**30))
print(r.randint(-10**20, 10**20))
print(r.getrandbits(1), r.getrandbits(8), r.getrandbits(32), r.getrandbits(33))
print(r.getrandbits(64), r.getrandbits(100), r.getrandbits(0), r.randbytes(10))
print(r.randbytes(0))
for f in (lambda: r.randint(5, 1), lambda: r.randrange(0), lambda: r.randrange(1, 1),
        lambda: r.randrange(1, 5, 0), lambda: r.getrandbits(-1), lambda: r.randrange(1.5),
        lambda: r.getrandbits("a"), lambda: r.randbytes(-1), lambda: r.randrange(5, 1)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
