import sys
import types
count = []
class Loader:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == "counted":
            count.append(name)
            import importlib.machinery
            return importlib.machinery.ModuleSpec(name, Loader)
    @staticmethod
    def create_module(spec): return types.ModuleType("counted")
    @staticmethod
    def exec_module(m): m.x = len(count)
sys.meta_path.append(Loader)
def f():
    import counted
    from counted import x
    return counted.x, x
print(f(), f(), count, "counted" in globals())
del sys.modules["counted"]
print(f(), count)
sys.modules["counted"] = types.SimpleNamespace(x="fake")
print(f())
sys.meta_path.remove(Loader)
