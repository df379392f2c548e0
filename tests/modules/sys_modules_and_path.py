import sys, types
m = types.ModuleType("made_up")
m.value = 7
sys.modules["made_up"] = m
import made_up
from made_up import value
print(made_up is m, value)
sys.modules["blocked"] = None
try:
    import blocked
except ModuleNotFoundError as e:
    print(type(e).__name__, e)
del sys.modules["made_up"]
try:
    import made_up
except ModuleNotFoundError as e:
    print(type(e).__name__, e, e.name)
import os, tempfile
d = tempfile.mkdtemp()
with open(os.path.join(d, "tmp_mod_x.py"), "w") as f:
    f.write("x = 1\nprint('imported', __name__)\n")
sys.path.insert(0, d)
sys.dont_write_bytecode = True
import tmp_mod_x
import tmp_mod_x
print(tmp_mod_x.x, tmp_mod_x.__file__ == os.path.join(d, "tmp_mod_x.py"))
del sys.modules["tmp_mod_x"]
import tmp_mod_x
with open(os.path.join(d, "bad_mod_x.py"), "w") as f:
    f.write("y = 1\nraise ValueError('while importing')\n")
try:
    import bad_mod_x
except ValueError as e:
    print(type(e).__name__, e, "bad_mod_x" in sys.modules)
try:
    from tmp_mod_x import nope
except ImportError as e:
    print(type(e).__name__, str(e).replace(d, "D"), e.name)
for n in os.listdir(d):
    os.remove(os.path.join(d, n))
os.rmdir(d)
