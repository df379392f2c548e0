import warnings

def caught(action, *warns, **kw):
    with warnings.catch_warnings(record=True) as w:
        warnings.resetwarnings()
        warnings.filterwarnings(action, **kw)
        for x in warns:
            warnings.warn(x)
    return [f"{m.category.__name__}:{m.message}" for m in w]

print(caught("always", "a", "a", "b"), caught("default", "a", "a", "b"))
print(caught("once", "a", "a"), caught("ignore", "a"))
print(caught("always", "foo", "bar", message="f"))
print(caught("always", UserWarning("u"), RuntimeWarning("r"), category=RuntimeWarning))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("boom", RuntimeWarning)
    except RuntimeWarning as e:
        print(type(e).__name__, e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    def f():
        warnings.warn("level 2", stacklevel=2)
    f()
    warnings.warn_explicit("explicit", UserWarning, "file.py", 42)
    print([(m.filename[-7:] == "file.py", m.lineno == 42) for m in w])
    print(warnings.formatwarning("msg", UserWarning, "f.py", 3, "source line"))
for f in (lambda: warnings.warn("x", int), lambda: warnings.simplefilter("bad"),
        lambda: warnings.filterwarnings("error", lineno=-1),
        lambda: warnings.warn("x", 5)):
    try:
        f()
    except (TypeError, ValueError, AssertionError) as e:
        print(type(e).__name__, e)

@warnings.deprecated("use g")
def old():
    return 1

with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(old(), [str(m.message) for m in w], old.__deprecated__)
