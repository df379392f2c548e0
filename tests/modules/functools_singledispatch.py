from functools import singledispatch, singledispatchmethod

@singledispatch
def f(x):
    return "default"

@f.register
def _(x: int):
    return "int"

@f.register(str)
def _(x):
    return "str"

@f.register(list | tuple)
def _(x):
    return "list or tuple"

f.register(float, lambda x: "float")

class B(int): pass

print(f(1), f("a"), f([]), f(()), f(1.5), f(None), f(True), f(B()), f({}))
print(f.dispatch(bool)(1), f.dispatch(dict) is f.dispatch(object))
print(sorted(c.__name__ for c in f.registry), f.__name__)
from collections.abc import Mapping
f.register(Mapping, lambda x: "mapping")
print(f({}))

class C:
    @singledispatchmethod
    def m(self, x):
        return "m default"
    @m.register
    def _(self, x: int):
        return "m int"
    @singledispatchmethod
    @classmethod
    def c(cls, x):
        return "c default"
    @c.register
    @classmethod
    def _(cls, x: str):
        return "c str " + cls.__name__

print(C().m(1), C().m("a"), C.c("a"), C.c(1))
for g in (lambda: f(), lambda: f.register(5), lambda: f.register(lambda x: 1),
        lambda: f.register(5, len)):
    try:
        g()
    except TypeError as e:
        print(type(e).__name__, str(e)[:60].split(" at 0x")[0])
