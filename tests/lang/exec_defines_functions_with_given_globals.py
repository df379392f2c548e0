g = {"v": "custom"}
exec("def f(): return v, __name__ if '__name__' in globals() else None", g)
f = g["f"]
print(f(), f.__globals__ is g, f.__module__, f.__builtins__ is not None)
g["v"] = "changed"
print(f())
exec("class C: pass", g)
print(g["C"].__module__ if hasattr(g["C"], "__module__") else "none", g["C"])
g2 = {"__name__": "mymod"}
exec("class C: pass\ndef h(): pass", g2)
print(g2["C"], g2["h"].__module__)
