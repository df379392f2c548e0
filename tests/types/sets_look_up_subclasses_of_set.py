class S(set): pass


x = {frozenset((1, 2)), 3}
print(S((1, 2)) in x, x.discard(S((1, 2))), x)
try:
    x.remove(S((9,)))
except KeyError as e:
    print(repr(e.args[0]))
class T(set): __slots__ = ("a", "__dict__")


t = T((1,))
t.a, t.b = 1, 2
print(t.__reduce__())
