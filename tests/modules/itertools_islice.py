from itertools import islice, count
s = "ABCDEFG"
print(list(islice(s, 2)), list(islice(s, 2, 4)), list(islice(s, 2, None)))
print(list(islice(s, 0, None, 2)), list(islice(s, 0)), list(islice(s, 10)))
print(list(islice(s, None)), list(islice(s, 5, 2)), list(islice(s, None, None, 3)))
print(list(islice(s, 1, 6, 2)), list(islice(count(), 3, 10, 3)))
it = iter(range(10))
print(list(islice(it, 3)), list(islice(it, 1, 3)), list(it))
it = iter(range(10))
print(list(islice(it, 0, 5, 3)), next(it))

class I:
    def __index__(self):
        return 2

print(list(islice(s, I())))
for f in (lambda: islice(), lambda: islice(s), lambda: islice(5, 1), lambda: islice(s, -1),
        lambda: islice(s, 1, -2), lambda: islice(s, 0, 1, 0), lambda: islice(s, "a"),
        lambda: islice(s, 1, "a"), lambda: islice(s, 0, 1, -1), lambda: islice(s, 1, 2, 3, 4),
        lambda: islice(s, 1.5), lambda: islice(s, stop=2)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
