def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def __lt__(self, other):
        return NotImplemented


class B:
    __eq__ = None


class C:
    def __lt__(self, other):
        raise KeyError('lt')


class D:
    __lt__ = 5


values = {'int': 1, 'str': 's', 'None': None, 'complex': 1j, 'list': [1], 'A': A(), 'B': B(), 'C': C(), 'D': D(), 'type': int, 'dict': {}}
for a in values.items():
    for b in values.items():
        for symbol in '<', '>=', '==':
            try:
                eval(f'a {symbol} b', {'a': a[1], 'b': b[1]})
            except Exception as e:
                print(a[0], symbol, b[0], type(e).__name__, e)
t(lambda: sorted([1, 'a']))
t(lambda: max([A(), A()]))
t(lambda: [1, 'a'] < [1, 2])
t(lambda: (1, None) < (1, 2))
t(lambda: 1 < 2 < 'a')
t(lambda: min(1, 'a', key=None))
