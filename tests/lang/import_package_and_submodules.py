import sys

sys.path.insert(0, "_mods")
import pack.sub.leaf

print(pack.__name__, pack.sub.leaf.NAME, pack.__path__[0].endswith("pack"), pack.__package__, pack.sub.leaf.__package__)
import pack.sub.leaf as leaf
from pack.sub import leaf as l2, leaf
from pack import sub
print(leaf is l2, sub.__name__, pack.sub is sub)
from pack import hidden
print(hidden.NAME, hasattr(pack, "hidden"))
try:
    from pack import nothing
except ImportError as e:
    print(str(e).split(" (")[0], e.name)
try:
    import pack.nothing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import plain.sub
except ModuleNotFoundError as e:
    print(e)
