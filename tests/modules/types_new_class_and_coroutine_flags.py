import types

class Meta(type):
    def __new__(m, n, b, ns, **kw):
        ns["kw"] = kw
        return super().__new__(m, n, b, ns)
    def __init__(c, *a, **k):
        pass

C = types.new_class("C", (), {"metaclass": Meta, "x": 1}, lambda ns: ns.update(y=2))
print(C.kw, C.y, type(C).__name__, types.prepare_class("P", (C,), {"z": 3})[0].__name__)
print(types.prepare_class("P", (C,), {"z": 3})[2])

class E:
    def __mro_entries__(self, bases):
        return (dict,)

print(types.resolve_bases((E(), int)), types.new_class("D", (E(),)).__mro__[1])
print(types.get_original_bases(types.new_class("D", (E(),)))[0].__class__.__name__)

def g():
    yield 1

co = types.coroutine(g)
print(co is g, bool(g.__code__.co_flags & 0x100), type(co()).__name__)
try:
    types.coroutine(5)
except TypeError as e:
    print(type(e).__name__, e)
print(types.MethodType(lambda self, x: (self, x), "s")("a"))
print(types.SimpleNamespace(**{"a": 1}).a, types.CellType("v").cell_contents)
print(types.FunctionType((lambda: q).__code__, {"q": 9})(), types.ModuleType("m").__name__)
print(types.CodeType.__name__, types.CapsuleType.__name__)
