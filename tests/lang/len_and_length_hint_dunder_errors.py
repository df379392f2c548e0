import operator
class L:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
for v in (3, True, -1, 2**63, "3", 1.0, None):
    try:
        print(len(L(v)))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
class H:
    def __init__(self, v): self.v = v
    def __length_hint__(self): return self.v
    def __iter__(self): return iter("ab")
for v in (5, -1, "x", NotImplemented, 2**70):
    try:
        print(operator.length_hint(H(v)), list(H(v)))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
class Raises:
    def __length_hint__(self): raise TypeError("swallowed")
    def __iter__(self): return iter("c")
print(list(Raises()), operator.length_hint(Raises(), 7))
class Propagates:
    def __length_hint__(self): raise KeyError("propagates")
    def __iter__(self): return iter("c")
try:
    list(Propagates())
except KeyError as e:
    print(repr(e))
