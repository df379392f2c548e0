def naturals(n=0):
    while True:
        yield n
        n += 1


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def sieve(it):
    while True:
        p = next(it)
        yield p
        it = (lambda p, it: (x for x in it if x % p))(p, it)


print(list(take(5, naturals(10))), list(take(10, sieve(naturals(2)))))
