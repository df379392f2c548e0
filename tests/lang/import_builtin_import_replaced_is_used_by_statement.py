import builtins
real = builtins.__import__
def fake(name, globals=None, locals=None, fromlist=(), level=0):
    print("import", name, fromlist, level, globals is not None)
    return real("sys")
builtins.__import__ = fake
try:
    import anything.at.all
    import other.thing as t
    from x import path, maxsize as m
    from y import *
except Exception as e:
    print(type(e).__name__, e)
finally:
    builtins.__import__ = real
print(anything.__name__ if "anything" in globals() else None)
ns = {"__builtins__": {"__import__": lambda *a: type("M", (), {"z": 5})}}
exec("from q import z\nimport w", ns)
print(ns["z"], ns["w"].__name__)
try:
    exec("import sys", {"__builtins__": {}})
except ImportError as e:
    print(e)
