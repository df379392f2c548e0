import collections, types, itertools, functools

class Outer:
    class Inner:
        def m(self):
            pass

def f():
    class Local:
        pass
    return Local

print(int, type, Outer, Outer.Inner, f(), collections.OrderedDict, collections.deque)
print(types.SimpleNamespace, itertools.count, functools.partial, type(None), type(iter([])))
print(type(f), type(Outer().__init__), Exception, type(collections), types.MappingProxyType)
print(int.__module__, Outer.Inner.__qualname__, f().__qualname__)
print(Outer.Inner.m.__qualname__, collections.deque.__module__, Outer.__module__)
print(f().__name__, repr(Outer.Inner.m).split(" at ")[0], repr(Outer().__class__))
print(repr(Outer.Inner()).split(" at ")[0])
X = type("X", (), {})
print(X, X.__qualname__, X.__module__)
X.__module__ = 5
print(X.__module__, repr(X))
X.__module__ = "builtins"
print(X)
