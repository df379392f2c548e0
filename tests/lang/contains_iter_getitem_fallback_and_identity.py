class C:
    def __contains__(self, x): print("contains", x); return []
class I:
    def __iter__(self): print("iter"); return iter([1, 2])
class G:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
class N:
    __contains__ = None
    def __iter__(self): return iter([1])
print(1 in C(), 1 not in C(), 2 in I(), 5 in I(), 2 in G(), 9 not in G())
try:
    1 in N()
except TypeError as e:
    print(e)
try:
    1 in 5
except TypeError as e:
    print(e)
nan = float("nan")
print(nan in [nan], float("nan") in [nan], nan in (nan,), nan in {nan}, [nan] == [nan])
class Eq:
    def __eq__(self, o): print("eq"); return False
e = Eq()
print(e in [e], Eq() in [e], [e].count(e), [e].index(e))
class Bad:
    def __contains__(self, x): raise ValueError("in contains")
try:
    1 in Bad()
except ValueError as x:
    print(x)
