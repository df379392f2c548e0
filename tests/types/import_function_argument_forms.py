def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(__import__)
t(__import__, 5)
t(__import__, "")
t(__import__, "no.such.thing")
t(__import__, "sys", level=-1)
t(__import__, "x", {}, {}, [], 1)
t(__import__, "x", {"__package__": 5}, level=1)
t(__import__, "x", {"__name__": "a"}, level=1)
t(__import__, "x", 5, level=1)
print(__import__("os.path").__name__, __import__("os.path", fromlist=["join"]).__name__ in ("posixpath", "ntpath"), __import__("os.path", None, None, ()).__name__, __import__("sys", fromlist=["nothing"]).__name__, __import__(name="sys", level=0).__name__)
t(__import__, "os", fromlist=[5])
t(__import__, "json", fromlist=[5])
import importlib
t(importlib.import_module, ".x")
t(importlib.import_module, "no_such_mod_zz")
t(importlib.import_module, 5)
print(importlib.import_module("os.path").__name__ in ("posixpath", "ntpath"), importlib.import_module(".path", "os") is importlib.import_module("os.path"))
t(importlib.reload, 5)
