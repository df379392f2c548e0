g = {"__builtins__": {"len": len}}
print(eval("len('abc')", g))
for src in ("print(1)", "[].append", "__import__('sys')", "import sys", "class A: pass"):
    try:
        exec(src, g)
        print(src, "ok")
    except (NameError, ImportError) as e:
        print(src, "|", type(e).__name__, e)
import builtins
g = {}
exec("pass", g)
print(g["__builtins__"] is builtins.__dict__)
g2 = {"__builtins__": builtins}
exec("print('module as builtins')", g2)
