import itertools

def gen():
    yield 1

sources = {"list": iter([1]), "tuple": iter((1,)), "str": iter("é"), "bytes": iter(b"a"),
    "bytearray": iter(bytearray(b"a")), "range": iter(range(1)),
    "bigrange": iter(range(2**70, 2**70 + 1)), "dict": iter({1: 1}),
    "items": iter({1: 1}.items()), "values": iter({1: 1}.values()), "set": iter({1}),
    "frozenset": iter(frozenset([1])), "reversed": reversed([1]), "enumerate": enumerate([1]),
    "zip": zip([1]), "map": map(str, [1]), "filter": filter(None, [1]), "generator": gen(),
    "callable": iter([1, 2].pop, 1), "memoryview": iter(memoryview(b"a")),
    "chain": itertools.chain([1]), "islice": itertools.islice([1], 1),
    "getitem": iter(type("G", (), {"__getitem__": lambda s, i: [1][i]})())}
for name, it in sources.items():
    first = next(it)
    print(name, first, [next(it, "end") for _ in range(2)], list(it), type(it).__name__)
    print(iter(it) is it)
