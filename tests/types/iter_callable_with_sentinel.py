def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

values = iter([1, 2, 3, 4])
print(list(iter(lambda: next(values), 3)), next(values))
t(iter, 5, 1)
t(iter, len, 1, 2)
def stops():
    raise StopIteration("early")
print(list(iter(stops, None)))
def fails():
    raise KeyError("x")
it = iter(fails, None)
t(next, it)
it = iter(lambda: 5, 5)
print(list(it), list(it), type(it).__name__, it.__reduce__())
class Eq:
    def __eq__(self, other): return other == 2
n = iter(range(5))
print(list(iter(lambda: next(n), Eq())))
n = iter([0])
it = iter(n.__next__, 99)
print(list(it), it.__reduce__()[0].__name__)
