import itertools as it
import operator, collections

def take(n, i):
    return list(it.islice(i, n))

def ncycles(i, n):
    return it.chain.from_iterable(it.repeat(tuple(i), n))

def grouper(i, n, fill=None):
    return it.zip_longest(*[iter(i)] * n, fillvalue=fill)

def roundrobin(*its):
    its = collections.deque(map(iter, its))
    while its:
        try:
            yield next(its[0])
            its.rotate(-1)
        except StopIteration:
            its.popleft()

def powerset(i):
    s = list(i)
    return it.chain.from_iterable(it.combinations(s, r) for r in range(len(s) + 1))

def sliding(i, n):
    i = iter(i)
    w = collections.deque(it.islice(i, n - 1), maxlen=n)
    for x in i:
        w.append(x)
        yield tuple(w)

def sieve(n):
    d = bytearray((0, 1)) * (n // 2)
    for p in it.takewhile(lambda p: p * p < n, (p for p in range(3, n, 2) if d[p])):
        d[p * p::p + p] = bytes(len(range(p * p, n, p + p)))
    return [2] + [i for i in range(3, n, 2) if d[i]]

def polynomial(roots):
    e = [1]
    for r in roots:
        e = [a - r * b for a, b in zip(e + [0], [0] + e)]
    return e

print(take(3, it.count()), list(ncycles("ab", 2)), list(grouper("abcdefg", 3, "x")))
print(list(roundrobin("ABC", "D", "EF")), list(powerset("abc")), list(sliding("ABCDE", 3)))
print(sieve(60), polynomial([5, -4, 3]))
print(sum(map(operator.mul, [1, 2], [3, 4])))
print(list(map(operator.itemgetter(0), it.groupby("AAAABBBCCDAABBB"))))
print(dict(collections.Counter("aab")))
print(list(it.starmap(operator.sub, it.pairwise([1, 5, 9]))))
print(max(it.accumulate([1, -3, 5])), next(filter(None, [0, 0, 3]), "none"))
print(list(it.compress("abcdef", it.cycle([1, 0]))))
