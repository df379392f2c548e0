e = ImportError("m", name="n", path="p")
print(e, e.name, e.path, e.msg, repr(e))
try:
    ImportError("m", nam="x")
except TypeError as x:
    print(x)
e = NameError("m", name="n")
print(e, e.name, NameError().name)
try:
    undefined
except NameError as x:
    print(x.name, x.args)
print(ModuleNotFoundError("q", name="z").name)
