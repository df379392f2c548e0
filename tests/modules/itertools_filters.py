from itertools import takewhile, dropwhile, filterfalse, compress, starmap, pairwise
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(filterfalse(None, [0, 1, "", 2])), list(filterfalse(lambda x: x % 2, range(5))))
print(list(compress("abcdef", [1, 0, 1, 0, 1])), list(compress("ab", [0, 0])))
print(list(compress(data="abc", selectors=[True, False, True])))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(max, ["ab", [1, 5, 2]])))
print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise([])))
it = iter([1, 5, 2])
print(list(takewhile(lambda x: x < 3, it)), list(it))
t = takewhile(bool, [1, 0, 1])
print(list(t), list(t), list(takewhile(bool, [])), list(dropwhile(bool, [1, 1])))
for f in (lambda: takewhile(1), lambda: list(takewhile(5, [1])), lambda: dropwhile(None, 5),
        lambda: filterfalse(None), lambda: compress("a"), lambda: compress("a", 5),
        lambda: list(starmap(pow, [1])), lambda: starmap(pow), lambda: pairwise(5),
        lambda: list(starmap(pow, [(1,)])), lambda: pairwise()):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
