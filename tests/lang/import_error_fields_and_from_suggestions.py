import sys
def fields(text):
    try:
        exec(text, {"__name__": "t"})
    except ImportError as e:
        print(type(e).__name__, e.msg, "|", e.name, e.path if e.path is None else "path", e.name_from)
fields("import nowhere_at_all")
fields("import nowhere.sub")
fields("from sys import nothing")
fields("from sys.sub import x")
fields("import json.nothing")
fields("from nowhere import *")
e = ImportError("m", name="n", path="p", name_from="f")
print(e, e.name, e.path, e.name_from, e.args, repr(e))
try:
    ImportError("m", other=1)
except TypeError as x:
    print(x)
print(ImportError().msg, ImportError(1, 2).msg, str(ImportError(1, 2)), ModuleNotFoundError("x", name="y").name)
e.name = None
del e.path
print(e.name, e.path)
