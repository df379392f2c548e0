import sys

sys.path.insert(0, "_mods")
before = set(globals())
from plain import *
print(sorted(set(globals()) - before - {"before"}))
from with_all import *
print(_listed, "unlisted" in globals())
try:
    from bad_all import *
except AttributeError as e:
    print(e)
try:
    from bad_all_type import *
except TypeError as e:
    print(e)
for src in ("def f():\n from plain import *", "class C:\n from plain import *"):
    try:
        exec(src)
        print("ok")
    except SyntaxError as e:
        print(e.msg)
