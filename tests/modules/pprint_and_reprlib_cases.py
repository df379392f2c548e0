import pprint, reprlib, types
from collections import *
from dataclasses import dataclass, field
from pprint import pprint as p
@dataclass
class D:
    name: str
    items: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False)
    other: 'D' = None
deep = {'a': [1, [2, [3, [4, [5]]]]], 'b': ({'c': (1,)},)}
long = {f'key number {i}': list(range(i * 3)) for i in range(8)}
for kw in ({}, {'width': 30}, {'indent': 4}, {'compact': True, 'width': 40}, {'depth': 2}, {'sort_dicts': False}):
    p(long, **kw)
    p(deep, **kw)
p(['word ' * 30, 'x' * 100, 'a\nb\n' * 20], width=40)
p('a long string ' * 12)
p(b'bytes' * 40); p(bytearray(b'\x00\xff' * 40)); p({b'k': b'v' * 90})
p(D('n' * 40, list(range(20)), 3, D('inner', ['y' * 60])))
p(types.SimpleNamespace(a=list(range(40)), b='z' * 50)); p(types.MappingProxyType(long))
p(set(range(60))); p(frozenset('abcdefgh' * 3), width=20); p(set()); p({1, 'a', None, 2.5}, width=5)
p(defaultdict(list, long)); p(Counter('hello world this is a counter' * 2), width=40); p(OrderedDict(long), width=60)
p(deque(range(50), maxlen=60)); p(deque('abc' * 20)); p(ChainMap(long, {'x': 1})); p(UserDict(long)); p(UserList(range(40))); p(UserString('s' * 90))
rec = [1]; rec.append(rec)
print(pprint.isrecursive(rec), pprint.isreadable(rec), pprint.isreadable([1, 'a']), pprint.isreadable(object()))
print(pprint.saferepr({'b': 1, 'a': (2,)}), pprint.pformat(12345678, underscore_numbers=True))
p((1,)); p(()); p((('tuple of one' * 8,),)); p({1: {2: {3: {4: 'deep' * 10}}}}, width=10)
pprint.pp({'z': 1, 'a': 2}); p([{}, [], (), '', 0] * 6, width=25, compact=True)
for bad in ({'indent': -1}, {'depth': 0}, {'width': 0}):
    try:
        pprint.PrettyPrinter(**bad)
    except ValueError as e:
        print(e)
r = reprlib.Repr()
for x in (list(range(20)), tuple(range(20)), (1,), set(range(20)), frozenset(range(9)), {i: i for i in range(9)}, 'x' * 100, 10 ** 60, deque(range(20)), [[[[[[[[1]]]]]]]], object, {}, set()):
    print(r.repr(x))
r.indent = 2; r.maxlist = 2; r.fillvalue = '>>'
print(r.repr([1, [2, 3], 4]), r.repr({'a': [1]}), r.repr((1,)))
class R:
    @reprlib.recursive_repr('<...>')
    def __repr__(self): return f'R({self.x!r})'
x = R(); x.x = [x]
print(x, R.__repr__.__name__, reprlib.repr('y' * 50))
class Bad:
    def __repr__(self): raise ValueError
print(reprlib.repr(Bad())[:14])
