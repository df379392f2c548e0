import importlib.machinery
import types


class Bare: pass


m = types.ModuleType("foo")
m.__loader__ = Bare
print(m)
del m.__name__
print(m)
loader = importlib.machinery.NamespaceLoader("foo", ["bar"], None)
m = types.ModuleType("foo")
m.__loader__ = loader
m.__spec__ = importlib.machinery.ModuleSpec("foo", loader)
print(m)
import json
print("__loader__" in dir(json), type.__type_params__, int.__type_params__)


def outer():
    x = "nonlocal"
    class Cls:
        global x
        type Alias = x
    Cls.x = "class"
    return Cls


x = "global"
print(outer().Alias.__value__)
