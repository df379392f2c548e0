def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
class I(int): pass
for h in (5, -1, -2, True, I(7), 2 ** 61 - 1 if False else 0, 1.5, "x", None):
    t(hash, H(h))
class Eq:
    def __eq__(self, o): return True
class EqHash(Eq):
    def __hash__(self): return 1
class Sub(EqHash): pass
class SubEq(EqHash):
    def __eq__(self, o): return False
class NoneHash: __hash__ = None
for cls in (Eq, EqHash, Sub, SubEq, NoneHash):
    print(cls.__name__, cls.__hash__ is None, end=" ")
    t(hash, cls())
import collections.abc
print([isinstance(c(), collections.abc.Hashable) for c in (Eq, EqHash, Sub, SubEq, NoneHash, list, dict, set, int, bytearray)])
t(hash, [])
t(hash, {})
t(hash, bytearray())
t(hash, slice(1) and set())
t(hash)
t(lambda: H(5) in {5: 1})
t(list.__hash__.__class__ if list.__hash__ else lambda: "None")
