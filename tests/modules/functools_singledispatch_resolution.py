from functools import singledispatch
from collections.abc import Sized, Iterable, Container, Sequence

@singledispatch
def f(x, *rest):
    return "object"

f.register(Sized, lambda x: "sized")
f.register(Sequence, lambda x: "sequence")
print(f([]), f({}), f("s"), f(5), f(None))

class A: pass

class B(A): pass

class C(B): pass

f.register(A, lambda x: "A")
print(f(C()), f.dispatch(C) is f.dispatch(A))
f.register(B, lambda x: "B")
print(f(C()), f(A()))

class Amb(Iterable, Container):
    def __iter__(self): return iter(())
    def __contains__(self, x): return False

g = singledispatch(lambda x: "obj")
g.register(Iterable, lambda x: "it")
g.register(Container, lambda x: "co")
print(g(Amb()))

class Amb2:
    def __iter__(self): return iter(())
    def __contains__(self, x): return False

try:
    g(Amb2())
except RuntimeError as e:
    print(type(e).__name__, str(e).replace("<class 'collections.abc.", "<").split(":")[0])

@f.register(type(None))
def _(x):
    return "none"

@f.register
def _(x: dict | set):
    return "dict or set"

print(f(None), f({}), f(set()), f(frozenset()), f(True))
try:
    @f.register
    def _(x: "list[int]"): pass
except TypeError as e:
    print(type(e).__name__)
