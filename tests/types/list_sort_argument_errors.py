def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t([1].sort, 1)
t([1].sort, lambda x: x)
t([1].sort, key=5)
t([2, 1].sort, key=5)
t([2, 1].sort, reverse="x")
t([2, 1].sort, reverse=None)
t([2, 1].sort, reverse=1.5)
t([2, 1].sort, cmp=1)
t([2, "a"].sort)
t([2, None, 1].sort)
t([1j, 2j].sort)
t([{}, {}].sort)
t([(1, "a"), (1, 2)].sort)
t(sorted)
t(sorted, 5)
t(sorted, [1], None)
t(sorted, [2, 1], key=None, reverse=True)
t(sorted, iterable=[1])
a = [3, 1, 2]
t(a.sort, key=lambda x: 1 / (x - 1))
print(a)
