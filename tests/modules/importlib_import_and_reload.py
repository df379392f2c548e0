import importlib, sys, os, tempfile, importlib.util
d = tempfile.mkdtemp()
sys.dont_write_bytecode = True

def write(n, text):
    path = os.path.join(d, n)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(text)
    return path

sys.path.insert(0, d)
write("ir_mod.py", "x = 1\nprint('load', __name__)\n")
importlib.invalidate_caches()
m = importlib.import_module("ir_mod")
print(m.x, importlib.import_module("ir_mod") is m, m.__spec__.name)
print(m.__spec__.origin == m.__file__, m.__spec__.parent, m.__package__ == "")
m.extra = "kept"
write("ir_mod.py", "x = 2222\nprint('reload', __name__)\n")
r = importlib.reload(m)
print(r is m, m.x, m.extra)
write("ir_pkg/__init__.py", "v = 'pkg'\n")
write("ir_pkg/sub.py", "from . import v\nfrom .. import nope\n")
write("ir_pkg/ok.py", "from . import v as w\n")
print(importlib.import_module(".ok", "ir_pkg").w)
print(importlib.import_module("ir_pkg").__path__ == [os.path.join(d, "ir_pkg")])
for f in (lambda: importlib.import_module(".x"), lambda: importlib.import_module("ir_pkg.sub"),
        lambda: importlib.import_module("ir_pkg.missing"), lambda: importlib.reload(5),
        lambda: importlib.import_module("no_such_pkg.x")):
    try:
        f()
    except (ImportError, TypeError) as e:
        print(type(e).__name__, e)
p = write("odd-name.py", "y = __name__\n")
spec = importlib.util.spec_from_file_location("custom_name", p)
mod = importlib.util.module_from_spec(spec)
spec.loader.exec_module(mod)
print(mod.y, mod.__file__ == p, importlib.util.find_spec("ir_pkg.ok").name)
print(importlib.util.find_spec("no_such_q"), importlib.util.find_spec("math") is not None)
for root, dirs, files in os.walk(d, topdown=False):
    for n in files:
        os.remove(os.path.join(root, n))
    os.rmdir(root)
