def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print({1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == {1: 3}, {1: 2} == {2: 2}, {1: 2} != {1: 2, 3: 4}, {} == [], {1: 1} == {True: 1.0}, {"a": float("nan")} == {"a": float("nan")})
nan = float("nan")
print({"a": nan} == {"a": nan}, {nan: 1} == {nan: 1})
t(lambda: {} < {})
t(lambda: {} >= {})
class D(dict): pass
from collections import OrderedDict
print(D(a=1) == {"a": 1}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, {}.__eq__(5), {}.__lt__({}))
class E:
    def __eq__(self, other): raise KeyError("value compared")
t(lambda: {1: E()} == {1: 0})
t(lambda: {1: E()} == {2: 0})
e = E()
print({1: e} == {1: e})
t(hash, {})
