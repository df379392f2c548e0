from itertools import count, cycle, repeat, islice
print(list(islice(count(), 3)), list(islice(count(5), 2)), list(islice(count(1, 2), 3)))
print(list(islice(count(0.5, 0.25), 3)), list(islice(count(10, -5), 4)))
print(list(islice(count(2**63 - 1), 3)), list(islice(count(1j), 2)))
print(list(islice(count(start=2, step=3), 2)))
print(list(islice(cycle("ab"), 5)), list(cycle([])), list(repeat("x", 3)))
print(list(repeat(1, 0)), list(repeat(1, -5)), list(islice(repeat(None), 2)))
print(list(repeat(object="k", times=2)))
c = count(3)
print(repr(c), next(c), repr(c), repr(count(1, 2)), repr(count(1.5, 0)), repr(count(2**70)))
r = repeat("q", 4)
print(repr(r), next(r), repr(r), r.__length_hint__(), repr(repeat(1)))
for f in (lambda: count("a"), lambda: count(1, "a"), lambda: cycle(), lambda: cycle(5),
        lambda: repeat(), lambda: repeat(1, "a"), lambda: repeat(1).__length_hint__(),
        lambda: count(1, 2, 3), lambda: repeat(1, 2, 3)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
src = iter([1, 2])
cy = cycle(src)
print(next(cy), next(cy), next(cy), list(src), list(map(pow, [2, 3], repeat(2))))
