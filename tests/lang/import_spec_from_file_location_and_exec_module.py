import importlib.util
import os
import sys
import tempfile
folder = tempfile.mkdtemp()
path = os.path.join(folder, "some_mod.py")
with open(path, "w") as f: f.write("value = 5\nname = __name__\ndef f(): return value\n")
spec = importlib.util.spec_from_file_location("loaded", path)
print(spec.name, spec.origin == path, spec.has_location, spec.submodule_search_locations, spec.parent == "")
mod = importlib.util.module_from_spec(spec)
print(mod.__name__, mod.__file__ == path, hasattr(mod, "value"), "loaded" in sys.modules, mod.__spec__ is spec, mod.__loader__ is spec.loader)
spec.loader.exec_module(mod)
print(mod.value, mod.name, mod.f(), "loaded" in sys.modules)
mod.value = 6
print(mod.f())
print(importlib.util.spec_from_file_location("x", os.path.join(folder, "x.unknown")))
missing = importlib.util.spec_from_file_location("gone", os.path.join(folder, "gone.py"))
try:
    missing.loader.exec_module(importlib.util.module_from_spec(missing))
except FileNotFoundError as e:
    print(type(e).__name__)
print(importlib.util.find_spec("no_such_module_at_all"), importlib.util.find_spec("os").name)
