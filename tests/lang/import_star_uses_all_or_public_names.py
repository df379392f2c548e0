import os
import sys
import tempfile
sys.dont_write_bytecode = True
folder = tempfile.mkdtemp()
sys.path.insert(0, folder)
def write(name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f: f.write(text)
def star(module):
    ns = {}
    try:
        exec(f"from {module} import *", ns)
    except Exception as e:
        return type(e).__name__, str(e)
    return sorted(n for n in ns if n != "__builtins__")
write("st1.py", "a = 1\n_b = 2\n__c = 3\nimport os\nclass D: pass\n")
write("st2.py", "a = 1\n_b = 2\n__all__ = ('_b',)\n")
write("st3.py", "__all__ = ['missing']\n")
write("st4.py", "__all__ = 5\n")
write("st5.py", "__all__ = [5]\n")
write("st6.py", "class L:\n  def __getitem__(self, i):\n    print('get', i)\n    return ['x', 'y'][i]\n__all__ = L()\nx = y = z = 1\n")
write("stp/__init__.py", "__all__ = ['sub', 'v']\nv = 1\n")
write("stp/sub.py", "print('sub imported')\n")
write("st7.py", "globals()[5] = 'int key'\nok = 1\n")
for m in ("st1", "st2", "st3", "st4", "st5", "st6", "stp", "st7"):
    print(m, star(m))
