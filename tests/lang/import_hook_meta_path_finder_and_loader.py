import importlib.abc
import importlib.machinery
import importlib.util
import sys
class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.startswith("virt"):
            print("find", name, path, target)
            return importlib.machinery.ModuleSpec(name, Loader(), origin="virtual", is_package=name == "virt")
class Loader(importlib.abc.Loader):
    def create_module(self, spec): print("create", spec.name)
    def exec_module(self, module):
        print("exec", module.__name__, module.__spec__.origin)
        if module.__name__.endswith("bad"): raise ValueError("bad module")
        module.value = module.__name__.upper()
finder = Finder()
sys.meta_path.insert(0, finder)
import virt
print(virt.value, virt.__path__, virt.__package__, type(virt.__loader__).__name__)
from virt import sub
print(sub.value, sub.__package__, virt.sub is sub)
import virt.sub
try:
    import virt.bad
except ValueError as e:
    print(e, "virt.bad" in sys.modules)
sys.meta_path.remove(finder)
try:
    import virt.other
except ModuleNotFoundError as e:
    print(e)
sys.modules["blocked"] = None
try:
    import blocked
except ModuleNotFoundError as e:
    print(e)
