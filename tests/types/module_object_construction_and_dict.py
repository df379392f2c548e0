from types import ModuleType

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

m = ModuleType("mod", "docs")
print(m.__name__, m.__doc__, m.__dict__["__package__"], m.__loader__, m.__spec__, repr(m), sorted(m.__dict__))
m.x = 1
print(m.x, m.__dict__["x"])
del m.x
t(lambda: m.x)
t(delattr, m, "x")
m.__getattr__ = lambda name: f"dynamic {name}" if name != "no" else (_ for _ in ()).throw(AttributeError("custom"))
print(m.anything)
t(lambda: m.no)
m.__dir__ = lambda: ["b", "a"]
print(dir(m))
t(setattr, m, "__dict__", {})
t(ModuleType)
t(ModuleType, 5)
t(ModuleType, "a", "b", "c")
class M(ModuleType):
    y = property(lambda self: "computed")
print(M("sub").y, repr(M("sub")), ModuleType("n").__annotations__)
e = ModuleType.__new__(ModuleType)
print(repr(e), e.__dict__)
t(lambda: e.foo)
