import copy
a, b = ValueError(1), ValueError(1)
print(a == b, a == a, hash(a) == hash(a), a != b)
a.extra = [1]
a.add_note('n')
c = copy.copy(a)
print(type(c), c.args, c.extra, c.__notes__, c.__dict__ == a.__dict__)
print(a.__reduce__()[2])
for e in OSError(2, 'x', 'f'), UnicodeDecodeError('u', b'x', 0, 1, 'r'), SyntaxError('m', ('f', 1, 2, 't')), ImportError('m', name='n', path='p'), StopIteration(5), KeyError('k'), SystemExit(3), AttributeError('a', name='n', obj=5), NameError('a', name='n'), ExceptionGroup('g', [ValueError(1)]):
    d = copy.copy(e)
    print(type(d).__name__, ascii(d), d.args == e.args or ascii(d.args), str(d) == str(e), len(e.__reduce__()))


class Custom(Exception):
    def __init__(self, a, b):
        super().__init__(f'{a}-{b}')


try:
    copy.copy(Custom(1, 2))
except TypeError as e:
    print(e)
