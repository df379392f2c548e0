m = __import__("os.path")
print(m.__name__, __import__("os.path", fromlist=["join"]).__name__ in ("posixpath",))
print(__import__("math").sqrt(4.0))
print(__import__("collections.abc", globals(), locals(), ["Mapping"], 0).__name__)
for args in (("no_such_module_x",), ("os.nope",), ("",), (5,), ("math.x",),
        ("x", {}, {}, [], 1), ("math", None, None, (), -1)):
    try:
        print(__import__(*args))
    except Exception as e:
        print(type(e).__name__, e)
import builtins
real = builtins.__import__

def hook(name, *a, **k):
    print("import", name, a[2:] or "")
    return real(name, *a, **k)

builtins.__import__ = hook
import math
from math import pi, floor
import os.path as p
builtins.__import__ = real
print(math.pi == pi, p.sep)
