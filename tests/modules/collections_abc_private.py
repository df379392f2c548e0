import _collections_abc as c
print([n for n in c.__all__ if not hasattr(c,n)])
print(c.Callable[[int,str],int], c.Callable[...,int], c.Mapping[str,int])
class S:
    def __len__(self): return 1
    def __iter__(self): return iter(())
    def __contains__(self, x): return False
print(issubclass(S, c.Collection), isinstance([], c.Sequence), isinstance({}, c.MutableMapping), issubclass(S, c.Sequence))
class V(c.Sequence):
    def __getitem__(self, i): return (1, 2, 3)[i]
    def __len__(self): return 3
print(list(V()), V().index(2), list(reversed(V())), 3 in V(), V().count(1))
match V():
    case [a,b,d]: print(a,b,d)

