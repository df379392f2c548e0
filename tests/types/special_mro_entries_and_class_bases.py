def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class P:
    def __init__(self, *bases): self.bases = bases
    def __mro_entries__(self, bases): return self.bases
class A: pass
class B: pass
class C(P(A, B)): pass
print(C.__bases__, C.__orig_bases__[0].__class__.__name__, C.__mro__[1:3])
class D(P()): pass
print(D.__bases__, hasattr(A, "__orig_bases__"))
def make(*bases):
    class X(*bases): pass
    return X.__bases__
t(make, P(5))
t(make, 5)
t(make, "text")
t(make, A, A)
t(make, object, A)
t(make, A, object)
t(make, len)
class BadEntries:
    def __mro_entries__(self, bases): return 5
t(make, BadEntries())
class ListEntries:
    def __mro_entries__(self, bases): return [A]
t(make, ListEntries())
import types
t(types.resolve_bases, (A, P(B), 5))
print(types.get_original_bases(C)[0].bases == (A, B))
t(types.get_original_bases, 5)
t(type, "X", (P(A),), {})
t(make, bool)
t(make, type(None))
t(make, type(lambda: 0))
t(make, slice)
