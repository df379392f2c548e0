import pickle, copy

for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("a\u1234c"), lambda: iter(b"abc"), lambda: iter(bytearray(b"abc")), lambda: iter(range(3)), lambda: iter({1: 2, 3: 4}), lambda: reversed([1, 2, 3]),
             lambda: reversed((1, 2)), lambda: zip("ab", "cd"), lambda: enumerate("ab"), lambda: map(str, [1, 2]), lambda: filter(None, [1, 0, 2]), lambda: iter({1: 2}.items()), lambda: iter(range(10 ** 30, 10 ** 30 + 3))):
    it = make()
    next(it)
    c = copy.copy(it)
    print(type(it).__name__, ascii(list(c)), end=" ")
    c = pickle.loads(pickle.dumps(it))
    print(ascii(list(c)), ascii(list(it)), list(pickle.loads(pickle.dumps(it))))
it = iter([1, 2, 3])
for state in (2, 100, 0):
    it = iter([1, 2, 3])
    it.__setstate__(state)
    print(list(it))
print(iter([1]).__reduce__()[1:], [type(x).__name__ for x in iter([1, 2]).__reduce__()])
