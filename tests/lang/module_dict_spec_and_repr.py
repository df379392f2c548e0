import sys
import types
m = types.ModuleType("made")
print(sorted(vars(m)), m.__doc__, m.__spec__, m.__loader__, m.__package__, repr(m))
m.__file__ = "/some/path.py"
print(repr(m))
for args in ((), (5,), ("n", "d", "e")):
    try:
        types.ModuleType(*args)
    except TypeError as e:
        print(e)
n = types.ModuleType("n", "its doc")
print(n.__doc__)
try:
    n.__dict__ = {}
except AttributeError as e:
    print(e)
del n.__name__
try:
    n.nope
except AttributeError as e:
    print(e)
n.__init__("again", "new doc")
print(n.__name__, n.__doc__, repr(sys), sys.__spec__.origin, sys.__name__)
class Sub(types.ModuleType):
    def __init__(self): super().__init__("subbed"); self.x = 1
print(Sub().x, repr(Sub()))
bare = types.ModuleType.__new__(types.ModuleType)
print(bare.__dict__ or "empty")
