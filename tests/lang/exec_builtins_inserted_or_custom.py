g = {}
exec("x = len('abc')", g)
print(sorted(g), type(g["__builtins__"]).__name__)
g = {"__builtins__": {"len": lambda x: 42}}
exec("x = len('abc')", g)
print(g["x"])
for text in ("print(1)", "class A: pass", "import sys", "assert x, 1", "x[0]", "def f(): pass", "[y for y in (1,)]"):
    try:
        exec(text, {"__builtins__": {}, "x": [0]})
        print(text, "ok")
    except Exception as e:
        print(text, "|", type(e).__name__, e)
def f(): return print
import types
h = types.FunctionType(f.__code__, {"__builtins__": {"print": "mine"}})
print(h(), h.__builtins__, f.__builtins__ is __builtins__ or f.__builtins__ is __builtins__.__dict__)
