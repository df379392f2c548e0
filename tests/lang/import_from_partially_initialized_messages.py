import os
import sys
import tempfile
sys.dont_write_bytecode = True
folder = tempfile.mkdtemp()
sys.path.insert(0, folder)
def write(name, text):
    with open(os.path.join(folder, name), "w") as f: f.write(text)
write("cy1.py", "from cy2 import y\nx = 1\n")
write("cy2.py", "from cy1 import x\ny = 1\n")
try:
    import cy1
except ImportError as e:
    print(str(e).replace(folder, "FOLDER"), e.name, e.path.replace(folder, "FOLDER"))
print("cy1" in sys.modules, "cy2" in sys.modules)
write("cy3.py", "import cy4\nx = 1\nprint(cy4.late())\n")
write("cy4.py", "import cy3\ndef late(): return cy3.x\ntry: cy3.x\nexcept AttributeError as e: print(str(e).replace(__file__[:-6], ''))\n")
import cy3
write("cy5.py", "import sys\nx = 5\nsys.modules[__name__] = 'replaced'\n")
import cy5
print(cy5)
write("cy6.py", "def __getattr__(name):\n  if name == 'dyn': return 'dynamic'\n  raise AttributeError(f'no {name}')\n__all__ = ['dyn']\n")
from cy6 import dyn
from cy6 import *
print(dyn)
try:
    from cy6 import other
except ImportError as e:
    print(str(e).replace(folder, "FOLDER"))
