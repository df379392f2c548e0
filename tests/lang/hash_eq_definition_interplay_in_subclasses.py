class A:
    def __eq__(self, o): return True
class B(A): pass
class C(A): __hash__ = object.__hash__
class D(C):
    def __eq__(self, o): return False
class E(D):
    def __hash__(self): return 1
class F(int):
    def __eq__(self, o): return int.__eq__(self, o)
class G(int):
    def __ne__(self, o): return True
for cls in (A, B, C, D, E, F, G):
    try:
        h = hash(cls())
        print(cls.__name__, "hashable", cls.__hash__ is not None)
    except TypeError as e:
        print(cls.__name__, e, cls.__hash__)
class H:
    def __hash__(self): return self.v
for v in (5, 2**61 - 1, 2**61, -1, 2**64, True, -2):
    h = H(); h.v = v
    print(hash(h), end=" ")
print()
for v in (1.5, "s", None):
    h = H(); h.v = v
    try:
        hash(h)
    except TypeError as e:
        print(e)
from collections.abc import Hashable
print([isinstance(x, Hashable) for x in (A(), C(), [], (), ([],), 5)])
try:
    {A(): 1}
except TypeError as e:
    print(e)
try:
    hash(([],))
except TypeError as e:
    print(e)
