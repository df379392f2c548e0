class NoIter:
    pass


class IterNotIterator:
    def __iter__(self):
        return [1]


class IterRaises:
    def __iter__(self):
        raise OSError('iter')


class NextRaises:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError('next')


class GetItemRaises:
    def __getitem__(self, i):
        if i == 2:
            raise ValueError(i)
        return i


class IterNone:
    __iter__ = None

    def __getitem__(self, i):
        return i


class ContainsNone:
    __contains__ = None

    def __iter__(self):
        return iter([1])


def t(text):
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)


for name in 'NoIter', 'IterNotIterator', 'IterRaises', 'NextRaises', 'GetItemRaises', 'ContainsNone':
    for template in 'list(#())', '[x for x in #()]', '1 in #()', 'sum(#())', '"".join(#())', 'dict(#())', 'print(*#())', 'sorted(#())', 'list(zip(#()))', 'next(iter(#()))', 'max(#())', 'reversed(#())', 'set(#())', 'list(enumerate(#()))':
        t(template.replace('#', name))
