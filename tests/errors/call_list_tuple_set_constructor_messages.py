def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


class NoNext:
    def __iter__(self):
        return self


class Fails:
    def __iter__(self):
        raise ValueError('iter')


class FailsLater:
    def __iter__(self):
        yield 1
        raise KeyError('later')


class Hint:
    def __iter__(self):
        return iter('ab')

    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint


for kind in list, tuple, set, frozenset:
    for value in 1, None, 1.5, len, object, NoNext(), Fails(), FailsLater(), Hint(-1), Hint('x'), Hint(NotImplemented), Hint(2), [[]], [{}]:
        t(lambda: len(kind(value)))
    t(lambda: kind(1, 2))
    t(lambda: kind(x=1))
    t(lambda: kind(iterable=[1]))
