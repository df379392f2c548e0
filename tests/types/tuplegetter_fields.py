from collections import namedtuple
from _collections import _tuplegetter


def show(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)


g = _tuplegetter(1, 'doc')
show(repr, g)
show(g.__get__, (1, 2), tuple)
show(g.__get__, [], list)
show(g.__get__, (), tuple)
show(g.__get__, None, tuple)
show(g.__set__, (), 1)
show(g.__delete__, ())
print(g.__doc__, g.__reduce__())
g.__doc__ = 'other'
print(g.__doc__)
show(_tuplegetter)
show(_tuplegetter, 'a', 'b')


class T(tuple):
    first = _tuplegetter(0, None)
    third = _tuplegetter(2, None)


t = T('ab')
show(lambda: t.first)
show(lambda: t.third)
show(setattr, t, 'first', 1)
show(delattr, t, 'first')
P = namedtuple('P', 'x y')
for i in range(300):
    p = P(i, y=-i)
    assert p.x == i and p.y == -i
    if i == 150:
        P.x = property(lambda self: self[0] * 1)
print(p, P.y)
