import sys

sys.path.insert(0, "_mods")
import plain
import plain as other
from plain import value, func as f

print(plain is other, value, f(), plain.__name__, plain.__doc__, type(plain).__name__)
print(plain.__file__.replace("\\", "/").endswith("_mods/plain.py"), "plain" in sys.modules, plain.__spec__.name, plain.__package__ == "")
print(repr(plain).startswith("<module 'plain' from"))
value = "rebound here"
print(plain.value)
plain.added = 1
from plain import added
print(added)
