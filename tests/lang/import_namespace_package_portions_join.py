import os
import sys
import tempfile
sys.dont_write_bytecode = True
one, two = tempfile.mkdtemp(), tempfile.mkdtemp()
for folder, name in ((one, "first"), (two, "second")):
    os.makedirs(os.path.join(folder, "nspkg", "deep"))
    with open(os.path.join(folder, "nspkg", name + ".py"), "w") as f: f.write(f"v = '{name}'\n")
    with open(os.path.join(folder, "nspkg", "deep", name + "d.py"), "w") as f: f.write("from .. import " + name + " as up\n")
sys.path[:0] = [one, two]
import nspkg.first
import nspkg.second
import nspkg.deep.firstd, nspkg.deep.secondd
print(nspkg.first.v, nspkg.second.v, nspkg.deep.secondd.up is nspkg.second)
print(len(list(nspkg.__path__)), getattr(nspkg, "__file__", None), nspkg.__spec__.origin, nspkg.__package__)
print(repr(nspkg).startswith("<module 'nspkg' (namespace)"))
os.makedirs(os.path.join(two, "regular"))
open(os.path.join(two, "regular", "__init__.py"), "w").close()
os.makedirs(os.path.join(one, "regular"))
import regular
print(os.path.dirname(regular.__file__) == os.path.join(two, "regular"))
