import types
import sys
class Mod(types.ModuleType):
    @property
    def lazy(self): return "computed"
    def __call__(self): return "called"
    def __setattr__(self, n, v): print("set", n); super().__setattr__(n, v)
m = types.ModuleType("m")
m.__class__ = Mod
print(m.lazy, m(), type(m).__name__)
m.x = 1
me = sys.modules[__name__]
me.__class__ = Mod
print(me.lazy)
me.y = 2
print(y)
me.__class__ = types.ModuleType
print(type(me).__name__)
for bad in (int, object, dict):
    try:
        m.__class__ = bad
    except TypeError as e:
        print(e)
