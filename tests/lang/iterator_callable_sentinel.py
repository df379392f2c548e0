xs = [1, 2, 3, 0, 5]
it = iter(lambda: xs.pop(0), 0)
print(list(it), xs, next(it, "exhausted"))


def raises():
    raise StopIteration


print(list(iter(raises, 1)))
try:
    iter(5, 0)
except TypeError as e:
    print(e)
try:
    iter(5)
except TypeError as e:
    print(e)
