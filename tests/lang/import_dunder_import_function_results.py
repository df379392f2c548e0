import sys
import os.path
m = __import__("os.path")
print(m.__name__, m is sys.modules["os"])
m = __import__("os.path", fromlist=["join"])
print(m is os.path)
print(__import__("os", fromlist=["path"]) is os, __import__("os.path", {}, {}, [], 0) is os)
print(__import__("collections.abc", fromlist=("",)).__name__, __import__("sys", None, None, ()) is sys)
for args, kw in ((("",), {}), ((5,), {}), ((), {}), (("sys",), {"level": -1}), (("x",), {"level": 1}), (("x",), {"globals": {}, "level": 1}),
                 (("os",), {"fromlist": [5]}), (("no.such",), {}), (("os.nope",), {}), (("sys.nope",), {}), (("sys\0",), {})):
    try:
        print(__import__(*args, **kw))
    except (ImportError, TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
