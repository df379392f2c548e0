import itertools as it
log = []

def src(n):
    for i in range(n):
        log.append(i)
        yield i

for name, make in (("chain", lambda: it.chain(src(3), src(3))),
        ("islice", lambda: it.islice(src(9), 2)),
        ("takewhile", lambda: it.takewhile(lambda x: x < 1, src(5))),
        ("dropwhile", lambda: it.dropwhile(lambda x: x < 1, src(3))),
        ("starmap", lambda: it.starmap(lambda x: x, ((i,) for i in src(3)))),
        ("accumulate", lambda: it.accumulate(src(3))),
        ("pairwise", lambda: it.pairwise(src(3))), ("groupby", lambda: it.groupby(src(3))),
        ("zip_longest", lambda: it.zip_longest(src(1), src(2))),
        ("batched", lambda: it.batched(src(5), 2)),
        ("filterfalse", lambda: it.filterfalse(lambda x: x, src(3))),
        ("compress", lambda: it.compress(src(3), [0, 1, 1]))):
    log.clear()
    x = make()
    before = list(log)
    first = next(x)
    after = list(log)
    print(name, before, after, type(x).__name__, iter(x) is x, len(list(x)), log)
log.clear()
p = it.product(src(2), src(2))
print(log, next(p))

def bad():
    yield 1
    raise KeyError("bad")

for f in (lambda: list(it.chain(bad())), lambda: list(it.product(bad())),
        lambda: list(it.permutations(bad())), lambda: list(it.cycle(bad())) ,
        lambda: list(it.zip_longest(bad(), [1, 2, 3])), lambda: list(it.tee(bad())[1]),
        lambda: list(it.accumulate(bad())), lambda: list(it.islice(bad(), 5))):
    try:
        print(f())
    except KeyError as e:
        print(type(e).__name__, e)
