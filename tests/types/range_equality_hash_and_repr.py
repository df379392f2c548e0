pairs = [(range(0), range(2, 2)), (range(0, 3, 2), range(0, 4, 2)), (range(3), range(0, 3, 1)), (range(1), range(0, 1, 5)), (range(3), range(4)), (range(0, 10, 3), range(0, 12, 3)), (range(5, 0), range(0))]
for a, b in pairs:
    print(a == b, hash(a) == hash(b), a != b, a, b)
print(range(3) == [0, 1, 2], range(3) == (0, 1, 2), range(3).__eq__(5), range(3).__lt__(range(4)), repr(range(-1, 5, 2)), repr(range(0, 5)), repr(range(0, 5, 1)), str(range(10 ** 20)))
print({range(3): 1}[range(0, 3, 1)], range(2 ** 70, 2 ** 70 + 1) == range(2 ** 70, 2 ** 70 + 2, 5), isinstance(range(1), __import__("collections.abc").abc.Sequence))
