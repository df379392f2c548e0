import os
import sys
import tempfile
sys.dont_write_bytecode = True
folder = tempfile.mkdtemp()
sys.path.insert(0, folder)
def write(name, text=""):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f: f.write(text)
write("pk/__init__.py", "print('init', __name__, __package__, [p.rsplit('/', 1)[1] for p in __path__])\nfrom . import a\n")
write("pk/a.py", "print('a', __name__, __package__, '__path__' in globals())\nfrom .sub import b as bb\nfrom .sub.b import deep\n")
write("pk/sub/__init__.py", "print('sub')\n")
write("pk/sub/b.py", "print('b', __package__)\nfrom .. import __name__ as up\nfrom ...pk import a as again\ndeep = up\n" .replace("...pk", "..")) 
import pk.sub.b as direct
print(direct.deep, pk.a.bb is direct, pk.sub.b is direct, direct.again is pk.a) if "pk" in globals() else print(direct.deep)
import pk
print(sorted(n for n in vars(pk) if n[0] != "_"), sorted(m for m in sys.modules if m.startswith("pk")))
del sys.modules["pk.a"]
from pk import a
print(a is pk.a)
del pk.a
from pk import a as fresh
print(fresh is pk.a, fresh.__spec__.parent)
try:
    import pk.a.x
except ModuleNotFoundError as e:
    print(e, e.name)
