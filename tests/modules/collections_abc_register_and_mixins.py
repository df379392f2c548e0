from collections.abc import Sequence, MutableSequence, Mapping, MutableMapping, Set, MutableSet, Iterable, Iterator, Hashable, Sized, Callable, Container, Collection, Generator, Reversible, KeysView, Buffer, Coroutine, Awaitable

class S(Sequence):
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10
    def __len__(self):
        return 3

s = S()
print(list(s), 10 in s, s.index(20), s.count(0), list(reversed(s)), isinstance(s, Iterable))

class M(MutableMapping):
    def __init__(self):
        self.d = {}
    def __getitem__(self, k):
        return self.d[k]
    def __setitem__(self, k, v):
        self.d[k] = v
    def __delitem__(self, k):
        del self.d[k]
    def __iter__(self):
        return iter(self.d)
    def __len__(self):
        return len(self.d)

m = M()
m.update({"a": 1}, b=2)
print(m.pop("a"), m.setdefault("c", 3), list(m.items()), m == {"b": 2, "c": 3}, "b" in m)
print(m.get("q", 0), list(m.keys()), m.popitem(), m.clear(), len(m))

class T(Set):
    def __init__(self, it):
        self.e = list(dict.fromkeys(it))
    def __contains__(self, x):
        return x in self.e
    def __iter__(self):
        return iter(self.e)
    def __len__(self):
        return len(self.e)

t = T([1, 2, 3])
print(list(t & [2, 3]), list(t | [5]), list(t - [1]), sorted(t ^ [1, 9]), t == {1, 2, 3})
print(t <= {1, 2, 3, 4}, t.isdisjoint([7]), {1} < t)
tests = [1, "a", [], (), {}, set(), frozenset(), b"", bytearray(), range(1), iter([]),
    (x for x in ()), len, int, {}.keys(), None, memoryview(b"")]
for c in (Sequence, MutableSequence, Mapping, MutableMapping, Set, MutableSet, Iterable,
        Iterator, Hashable, Sized, Callable, Container, Collection, Generator, Reversible,
        Buffer):
    print(c.__name__, "".join("1" if isinstance(x, c) else "." for x in tests))
for c in (Sequence, MutableMapping, Set, Iterator):
    try:
        c()
    except TypeError as e:
        print(type(e).__name__, e)

class V:
    def __iter__(self):
        return iter(())

class NoHash:
    __hash__ = None

print(isinstance(V(), Iterable), isinstance(NoHash(), Hashable), issubclass(list, Sequence))
print(issubclass(dict, Mapping), issubclass(V, Sized), Iterable[int])
print(Callable[[int, str], bool], Callable[..., int])
