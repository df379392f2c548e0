import copy
from functools import partial


class S(partial):
    tag = 'kept'


s = S(print, 1, sep='-')
s.extra = [1]
print(s, s.tag, s.extra, isinstance(s, partial))
print(s.__reduce__()[1:])
t = copy.copy(s)
print(t, t.extra is s.extra, t.func is s.func)
u = copy.deepcopy(s)
print(u, u.extra is s.extra)
p = partial(s, 2)
print(p, p.func is s, partial(partial(print, 1), 2).func is print)
for bad in (1, (), (1, 2, 3, 4), (print, [], {}, None), (print, (), [], None)):
    try:
        s.__setstate__(bad)
    except TypeError as e:
        print(e)
s.__setstate__((len, (), {}, None))
print(s('abc'), s.__dict__)
for name in ('func', 'args', 'keywords'):
    try:
        setattr(s, name, 1)
    except AttributeError as e:
        print(e)
print(partial(lambda *a, **k: (a, k), 1, x=1)(2, x=2, y=3))
print(partial[int])
