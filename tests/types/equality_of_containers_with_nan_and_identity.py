def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

nan = float("nan")
other = float("nan")
print(nan == nan, [nan] == [nan], [nan] == [other], (nan,) == (nan,), {nan} == {nan}, {nan} == {other}, {1: nan} == {1: nan}, {1: nan} == {1: other}, nan in [nan], nan in (other,), [nan].index(nan), [nan, other].count(nan), [nan] != [nan], [nan] < [nan], (nan, 1) < (nan, 2), [[nan]] == [[nan]])
from collections import deque, Counter
print(deque([nan]) == deque([nan]), deque([nan]).count(nan), deque([nan]).index(nan), {nan: 1}[nan], {nan: 1}.get(other), len({nan, other, nan}), frozenset([nan]) == frozenset([nan]), Counter([nan, nan])[nan])
class E:
    def __eq__(self, o): return False
    __hash__ = object.__hash__
e = E()
print(e == e, [e] == [e], e in [e], [e].index(e), {e: 1} == {e: 1}, {e} == {e}, (e, 1) < (e, 2), [e].count(e), [e] != [e])
t([nan].remove, other)
a = [nan]
a.remove(nan)
print(a, max([nan, 1]) == max([nan, 1]), sorted([3, 1, 2]), min(1, nan), any([nan]), bool(nan), all([nan, e]))
