class Bad:
    def __iter__(self): return 5


class BadNone:
    def __iter__(self): return None


class Gen:
    def __iter__(self):
        yield 1
        yield 2


class ListIter:
    def __iter__(self): return [1]


for c in (Bad, BadNone, Gen, ListIter):
    try:
        print(list(c()))
    except TypeError as e:
        print(e)
try:
    next([])
except TypeError as e:
    print(e)
