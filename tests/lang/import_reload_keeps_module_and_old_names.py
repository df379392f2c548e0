import importlib
import os
import sys
import tempfile
sys.dont_write_bytecode = True
folder = tempfile.mkdtemp()
sys.path.insert(0, folder)
def write(text):
    with open(os.path.join(folder, "reloaded.py"), "w") as f: f.write(text)
    importlib.invalidate_caches()
write("print('run', 'x' in globals())\nx = 1\nold = 'kept'\n")
import reloaded
first, extra = reloaded, reloaded.__dict__
reloaded.added = 3
write("print('again', 'x' in globals())\nx = 22222\n")
got = importlib.reload(reloaded)
print(got is first, got.__dict__ is extra, reloaded.x, reloaded.old, reloaded.added)
write("x = 3\nraise ValueError('broken')\n")
try:
    importlib.reload(reloaded)
except ValueError as e:
    print(e, reloaded.x, sys.modules["reloaded"] is first)
for bad in ("reloaded", 5):
    try:
        importlib.reload(bad)
    except TypeError as e:
        print(e)
del sys.modules["reloaded"]
try:
    importlib.reload(reloaded)
except ImportError as e:
    print(e)
