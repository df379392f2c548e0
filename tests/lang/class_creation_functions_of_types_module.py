import types
def body(ns): ns["x"] = 1; ns["f"] = lambda self: self.x
C = types.new_class("C", (), {}, body)
print(C().f(), C.__module__, C.__qualname__, C.__mro__)
class Meta(type):
    @classmethod
    def __prepare__(m, n, b, **k): return {"prepared": k}
    def __new__(m, n, b, ns, **k): return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **k): pass
D = types.new_class("D", (C,), {"metaclass": Meta, "opt": 2})
print(type(D).__name__, D.prepared)
meta, ns, kw = types.prepare_class("E", (D,), {"a": 1})
print(meta.__name__, ns, kw)
class Entries:
    def __mro_entries__(self, bases): return (C,)
print(types.resolve_bases((Entries(), int)), types.resolve_bases((int,)))
F = types.new_class("F", (Entries(),))
print(F.__bases__, type(F.__orig_bases__[0]).__name__, types.get_original_bases(F)[0].__class__.__name__, types.get_original_bases(C))
try:
    type("G", (Entries(),), {})
except TypeError as e:
    print(e)
for bad in (lambda: types.new_class("H", (5,)), lambda: types.new_class(5), lambda: types.get_original_bases(5)):
    try:
        bad()
    except TypeError as e:
        print(e)
