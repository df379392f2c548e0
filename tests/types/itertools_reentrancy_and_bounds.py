from itertools import *
import gc


def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__, e)


# an iterator that uses the adapter it feeds
class Feed:
    def __init__(self, limit):
        self.limit, self.target, self.i = limit, None, 0

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        if self.i > self.limit:
            raise StopIteration
        if self.target is not None and self.i % 3 == 0:
            target, self.target = self.target, None
            try:
                list(islice(target, 2))
            except Exception as e:
                print('inner', type(e).__name__, e)
            self.target = target
        return self.i


for make in (pairwise, lambda f: batched(f, 2), lambda f: islice(f, 1, 9, 2), cycle, chain,
             accumulate, groupby, lambda f: zip_longest(f, f), lambda f: compress(f, f),
             lambda f: starmap(max, zip(f, f)), lambda f: takewhile(bool, f), lambda f: tee(f)[0],
             lambda f: filterfalse(None, f), lambda f: dropwhile(lambda x: x < 2, f)):
    feed = Feed(20)
    target = make(feed)
    feed.target = target
    try:
        got = list(islice(target, 15))
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(len(got) > 0)

# errors leave the adapters usable or ended, as they are
def broken():
    yield 1
    yield 2
    raise ValueError('broken')


for make in (pairwise, lambda f: batched(f, 2), lambda f: batched(f, 9), chain, chain.from_iterable,
             accumulate, groupby, cycle, lambda f: zip_longest(f, 'abc'), lambda f: islice(f, 5),
             lambda f: starmap(abs, f), lambda f: islice(f, 2, 9)):
    it = make(broken())
    for _ in range(4):
        show(lambda: str(next(it, 'end'))[:30])

for bounds in [(-1,), ('a',), (None,), (1, -1), (1, -2), (-1, 1), ('a', 1), (1, 'a'), (1, 2, 0), (1, 2, 'a'),
               (2 ** 70,), (1, 2 ** 70), (2 ** 70, 1), (1, 2, 2 ** 70), (None, None, None)]:
    try:
        print(list(islice('abcdef', *bounds)))
    except Exception as e:
        print(bounds, type(e).__name__, e)
show(islice)
show(islice, [1], 1, 2, 3, 4)
show(product, [1], repeat=-1)
import sys
show(product, range(3), range(3), repeat=2 ** 60 if sys.maxsize > 2 ** 32 else 2 ** 28)
show(product, [1], foo=1)
show(combinations, [1], -1)
show(combinations, [1])
show(permutations, [1], 'a')
show(permutations, [1], 2 ** 70)
show(tee, [1], -1)
show(batched, [1], 0)
show(zip_longest, foo=1)
show(cycle, foo=1)
show(count, 'a')
show(count, True, True)
show(count, 1, 1.0)
show(count, 2 ** 62 - 1)
print(list(islice(count(2 ** 61 - 2), 4)), list(islice(count(-2 ** 61 + 1, -1), 4)))
show(repeat, 1, times=-2)
show(repeat, 1, 'a')
print(list(product()), list(product([])), list(product('ab', repeat=0)), list(product('ab', [], 'c')))
print(list(combinations('ab', 0)), list(combinations('ab', 3)), list(permutations('abc', 0)))
print(list(combinations_with_replacement('', 0)), list(combinations_with_replacement('', 1)))
print(list(islice(combinations(range(1000), 500), 2))[1][-3:])
print(list(permutations('abcd', 2)))
print(list(product('ab', (1, 2), repeat=2))[5:9])
a, b = tee(iter(range(1000)))
print(sum(a), sum(b), [x is y for x, y in zip(*tee([object(), object()]))])
a, b = tee(range(200000))
print(sum(1 for _ in a))
gc.collect()
print(sum(b))


class Counter(count):
    pass


print(Counter(3), next(Counter(3)))
