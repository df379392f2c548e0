def attempt(f):
    try:
        f()
    except BaseException as e:
        return e

e = attempt(lambda: undefined_name)
print(type(e).__name__, e, e.name)
e = attempt(lambda: [].nope)
print(type(e).__name__, e, e.name, e.obj)
e = attempt(lambda: __import__("no_such_mod_x"))
print(type(e).__name__, e, e.name, e.path)
e = ImportError("m", name="n", path="p", name_from="f")
print(e, e.name, e.path, e.msg, e.name_from, e.args, repr(e))
print(AttributeError("m", name="n", obj=5).obj, NameError("m", name="n").name)
print(AttributeError("m").name)
e = StopIteration(1, 2)
print(e.value, e.args, StopIteration().value, StopIteration(None).value)
for args in ((), (0,), ("msg",), (1, 2), (None,)):
    s = SystemExit(*args)
    print(s.code, s.args, str(s))
for f in (lambda: ImportError(bad=1), lambda: NameError("x", bad=1),
        lambda: AttributeError("x", "y", foo=1), lambda: StopIteration(value=3)):
    x = attempt(f)
    print(type(x).__name__, x)
