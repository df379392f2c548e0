import types
import sys

m = types.ModuleType("m", "doc")
print(m, m.__name__, m.__doc__, m.__package__, m.__spec__, m.__loader__, sorted(vars(m)))
m.x = 1
print(m.x, vars(m)["x"])
exec("def f(): return x", m.__dict__)
print(m.f())
for src in ("m.nope", "del m.nope", "m.__dict__ = {}", "types.ModuleType()", "types.ModuleType(5)"):
    try:
        exec(src)
    except (AttributeError, TypeError) as e:
        print(src, "|", type(e).__name__, e)
del m.__name__
try:
    m.nope
except AttributeError as e:
    print(e)
m.__class__ = type("Sub", (types.ModuleType,), {"prop": property(lambda s: "prop")})
print(m.prop)
