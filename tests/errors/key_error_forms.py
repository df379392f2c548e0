def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


import collections
import os
import types
t(lambda: {}['a'])
t(lambda: {}[1])
t(lambda: {}[(1, 2)])
t(lambda: {}[None])
t(lambda: {}["it's"])
t(lambda: {}['a\nb'])
t(lambda: {}.pop('a'))
t(lambda: {}.popitem())
t(lambda: set().pop())
t(lambda: {1}.remove(2))
t(lambda: {1}.remove('x'))
t(lambda: frozenset().pop())
t(lambda: types.MappingProxyType({})['a'])
t(lambda: collections.OrderedDict().popitem())
t(lambda: collections.OrderedDict().pop('a'))
t(lambda: collections.OrderedDict().move_to_end('a'))
t(lambda: collections.defaultdict()['a'])
t(lambda: collections.Counter()['a'])
t(lambda: collections.ChainMap()['a'])
t(lambda: collections.ChainMap().pop('a'))
t(lambda: os.environ['NO_SUCH_VARIABLE'])
t(lambda: '{a}'.format())
t(lambda: '%(a)s' % {})
for args in (), (1,), ('a',), (1, 2), ('',), ((),), (KeyError('x'),), (b'x',):
    e = KeyError(*args)
    print(str(e), repr(e), e.args)


def delete():
    d = {}
    del d['x']


t(delete)
