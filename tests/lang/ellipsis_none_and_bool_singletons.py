print(..., Ellipsis is ..., type(...)() is ..., type(None)() is None, bool() is False, repr(None), str(...))
for src in ("type(None)(1)", "type(...)(x=1)", "bool(1, 2)", "None.x = 1", "(...).a", "class A(type(...)): pass", "bool(x=1)"):
    try:
        exec(src)
    except (TypeError, AttributeError) as e:
        print(src, "|", e)
print(True + True, True * 3, -True, ~0, True & False, True | 1, True ^ True, type(True & 1).__name__, True is not False, isinstance(True, int))
print(str(True), int(True), float(False), f"{True:d}", "%d" % True, [10, 20][True], {True: 1}[1])
