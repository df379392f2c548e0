import weakref

class A: pass
class S: __slots__ = ()
class SW: __slots__ = ("__weakref__",)
class L(list): pass
class T(tuple): pass
class I(int): pass
def f(): pass
def g(): yield
for name, obj in [("A", A()), ("S", S()), ("SW", SW()), ("L", L()), ("T", T()), ("I", I()), ("f", f), ("gen", g()), ("method", A().__init__), ("class", A), ("set", {1}), ("frozenset", frozenset([1])), ("list", []), ("dict", {}), ("tuple", (1,)), ("str", "s"), ("int", 5), ("None", None),
                  ("bytes", b"x"), ("bytearray", bytearray()), ("module", weakref), ("len", len), ("append", [].append), ("range", range(3)), ("slice", slice(1)), ("object", object()), ("exception", ValueError()), ("code", f.__code__), ("property", property()), ("memoryview", memoryview(b"a")), ("complex", 1j), ("float", 1.5)]:
    try:
        print(name, weakref.ref(obj)() is obj)
    except TypeError as e:
        print(name, e)
