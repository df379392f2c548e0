class G:
    def __getitem__(self, i):
        print("get", i)
        if i == 2: raise IndexError
        return i * 10
print(list(G()), 10 in G(), [*G()], tuple(zip(G(), "ab")))
class S:
    def __getitem__(self, i):
        if i == 1: raise StopIteration
        return i
print(list(S()))
class K:
    def __getitem__(self, i): raise KeyError(i)
try:
    list(K())
except KeyError as e:
    print(repr(e))
it = iter([1, 2, 3].pop, 1)
print(list(it), list(it))
def stop(): raise StopIteration
print(list(iter(stop, None)))
class Eq:
    def __eq__(self, o): print("compare", o); return o == 2
n = iter([0, 1, 2, 3])
print(list(iter(n.__next__, Eq())))
for call in (lambda: iter(5), lambda: iter(5, 1), lambda: iter(), lambda: iter([], 1), lambda: next([]), lambda: next(iter([])), lambda: next(iter([]), "default"), lambda: next(5, 1)):
    try:
        print(call())
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
class NoneIter:
    __iter__ = None
    def __getitem__(self, i): return i
try:
    iter(NoneIter())
except TypeError as e:
    print(e)
x = iter("ab")
print(iter(x) is x, x.__length_hint__(), next(x), x.__length_hint__())
