import abc, collections.abc as c
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
try:
    A()
except TypeError:
    print('abstract')
class S:
    def __len__(self): return 1
    def __iter__(self): return iter(())
    def __contains__(self, x): return False
print(issubclass(S, c.Collection), isinstance([], c.Sequence), isinstance({}, c.MutableMapping), issubclass(S, c.Sequence))
A.register(int)
print(isinstance(3, A), sorted(A.__abstractmethods__))
class V(c.Sequence):
    def __getitem__(self, i): return (1, 2, 3)[i]
    def __len__(self): return 3
print(list(V()), V().index(2), list(reversed(V())), 3 in V(), V().count(1))
