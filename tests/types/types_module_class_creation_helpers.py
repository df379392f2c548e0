import types

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): return {"prepared": kw}
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, ns)
    def __init__(c, *a, **kw): pass
A = types.new_class("A", (), {"metaclass": M, "k": 1}, lambda ns: ns.update(x=5))
print(A.x, A.prepared, type(A).__name__, A.__bases__)
B = types.new_class("B", (A,))
print(type(B).__name__, B.__module__)
print(types.prepare_class("X", (A,), {"q": 2})[0].__name__, types.prepare_class("X")[1:])
t(types.new_class, "A", (5,))
t(types.new_class, 5)
t(types.prepare_class, "X", (int, A), {"metaclass": type})
class N(type): pass
class O(metaclass=N): pass
t(types.new_class, "X", (A, O))
print(types.resolve_bases((int, list[int])), types.get_original_bases(int))
d = types.DynamicClassAttribute(lambda self: "instance value")
class P: v = d
print(P().v)
t(lambda: P.v)
c = types.coroutine(lambda: (yield 1))
print(c().__class__.__name__, c.__code__.co_flags & 0x100)
t(types.coroutine, 5)
print(types.NoneType, types.EllipsisType, types.NotImplementedType, types.CellType, types.GetSetDescriptorType, types.CapsuleType.__name__)
