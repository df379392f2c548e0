def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for e in (ImportError("m", name="n", path="p"), ImportError("a", "b"), ImportError(), ModuleNotFoundError("x", name="y"), NameError("m", name="n"), UnboundLocalError("q"), AttributeError("m", name="n", obj=[1]), AttributeError(), ImportError(5), ImportError(name="only")):
    print(type(e).__name__, e.args, {k: getattr(e, k) for k in ("name", "path", "obj", "msg", "name_from") if hasattr(e, k)}, repr(str(e)), repr(e))
t(ImportError, x=1)
t(NameError, "a", other=1)
t(AttributeError, "a", path=1)

e = ImportError("m", name="n")
e.msg = "changed"
print(e, e.args)
e.msg = 5
print(str(e))
for f in (lambda: undefined_thing, lambda: (5).missing, lambda: __import__("no_such_module_x")):
    try:
        f()
    except (NameError, AttributeError, ImportError) as e:
        print(type(e).__name__, e.name, getattr(e, "obj", None))
