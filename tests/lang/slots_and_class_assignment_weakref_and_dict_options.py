import weakref
class A: __slots__ = ()
class B: __slots__ = ("__weakref__",)
class C: __slots__ = ("__dict__",)
class D(A): pass
for cls in (A, B, C, D):
    o = cls()
    try: weakref.ref(o); w = True
    except TypeError as e: w = str(e)
    try: o.x = 1; d = True
    except AttributeError as e: d = str(e)
    print(cls.__name__, w, d)
for bases, slots in (((B,), ("__weakref__",)), ((C,), ("__dict__",)), ((A, B), ()), ((B, C), ()), ((D,), ("x",))):
    try:
        print(type("X", bases, {"__slots__": slots}).__mro__[1].__name__)
    except TypeError as e: print(e)
class P: __slots__ = ("a",)
class Q: __slots__ = ("b",)
try:
    class R(P, Q): pass
except TypeError as e: print(e)
class S(P, A): __slots__ = ()
print(S.__basicsize__ >= P.__basicsize__, hasattr(S(), "__dict__"))
