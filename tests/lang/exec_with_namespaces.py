g = {}
exec("x = 1\ndef f(): return x", g)
print(sorted(k for k in g if k != "__builtins__"), g["f"](), "__builtins__" in g)
l = {}
exec("a = 1\nb = a + 1", {"__builtins__": {}}, l)
print(l)
x = "module"
exec("x = 'local'; print(x)", globals(), l)
print(x, l["x"])
exec("x = 'changed'")
print(x)
print(exec("1"))
for a in ((5,), ("x", 5), ("x", {}, 5), ("x", [])):
    try:
        exec(*a)
    except TypeError as e:
        print(e)
