import collections.abc as c

class It:
    def __iter__(self):
        return iter(())

class Sz:
    def __len__(self):
        return 0

class Call:
    def __call__(self):
        pass

class NoIt(It):
    __iter__ = None

for o in (It(), Sz(), Call(), NoIt(), [], {}, "s", 5, iter([]), len, (x for x in ())):
    print(type(o).__name__)
    print([n for n in ("Iterable", "Iterator", "Sized", "Callable", "Hashable", "Container",
        "Collection", "Sequence", "Mapping") if isinstance(o, getattr(c, n))])
print(issubclass(dict, c.MutableMapping), issubclass(type({}.keys()), c.Set))
print(isinstance(range(3), c.Sequence), isinstance(memoryview(b""), c.Sequence))
print(issubclass(bool, c.Hashable), issubclass(list, c.Hashable))
c.Sequence.register(Sz)
print(isinstance(Sz(), c.Sequence), isinstance(5, (c.Sized, int)))
print(isinstance("a", c.Sized | int))
