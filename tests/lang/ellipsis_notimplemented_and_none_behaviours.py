import warnings
print(..., Ellipsis is ..., type(...)() is ..., bool(...), repr(NotImplemented), type(NotImplemented)() is NotImplemented, type(None)() is None)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(bool(NotImplemented), [str(x.message)[:40] for x in w])
for f in (lambda: type(None)(1), lambda: type(...)(1), lambda: None + 1, lambda: None.x, lambda: None[0], lambda: None(), lambda: len(None), lambda: setattr(None, "x", 1), lambda: iter(None), lambda: ... < 1, lambda: hash(...) and NotImplemented(), lambda: None < None):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
for text in ("None = 1", "... = 1", "True = 1", "def f(None): pass", "for None in x: pass", "x.None", "None.x = 1", "import None", "f(None=1)", "NotImplemented = 5", "with x as None: pass", "def True(): pass", "del True", "lambda None: 0", "from x import None", "global None", "x as None", "[None for None in x]", "try: pass\nexcept E as None: pass"):
    try:
        compile(text, "f", "exec")
        print("ok", text)
    except SyntaxError as e:
        print(text.replace("\n", ";"), "|", e.msg)
for t in (type(None), type(...), type(NotImplemented), bool, slice, range):
    try:
        type("S", (t,), {})
    except TypeError as e:
        print(e)
