import sys

sys.path.insert(0, "_mods")
import lazy

print(lazy.present)
print(lazy.computed)
print(hasattr(lazy, "absent"), getattr(lazy, "absent", "default"))
try:
    lazy.absent
except AttributeError as e:
    print(e)
from lazy import computed as c
print(c)
try:
    from lazy import absent
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
print(dir(lazy))
lazy.computed = "now real"
print(lazy.computed)
