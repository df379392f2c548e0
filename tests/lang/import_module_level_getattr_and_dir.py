import sys
import types
m = types.ModuleType("dyn", "doc")
def getattr_(name):
    if name.startswith("ok"): return name.upper()
    raise AttributeError(f"custom {name}")
m.__getattr__ = getattr_
m.__dir__ = lambda: ["z", "a"]
sys.modules["dyn"] = m
import dyn
from dyn import ok_one
print(dyn.ok_two, ok_one, dir(dyn), hasattr(dyn, "nope"), getattr(dyn, "nope", 5), dyn.__doc__)
try:
    dyn.nope
except AttributeError as e:
    print(e)
try:
    from dyn import nope
except ImportError as e:
    print(e)
m.ok_two = "real"
print(dyn.ok_two)
m.__getattr__ = 5
try:
    dyn.missing
except TypeError as e:
    print(e)
del m.__getattr__
try:
    dyn.missing
except AttributeError as e:
    print(e)
m.__dir__ = None
try:
    dir(m)
except TypeError as e:
    print(e)
print(m.__class__.__getattribute__(m, "ok_two"))
