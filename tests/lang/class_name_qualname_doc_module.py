class Outer:
    """Outer doc."""

    class Inner:
        def m(self): pass


print(Outer.__doc__, Outer.Inner.__doc__, Outer.Inner.__qualname__, Outer.Inner.m.__qualname__)
print(Outer.Inner, repr(Outer()).split(" at")[0])
Outer.__name__ = "Renamed"
Outer.__qualname__ = "Ren.amed"
Outer.__module__ = "mod"
print(Outer, Outer.__name__)
Outer.__doc__ = "new doc"
print(Outer.__doc__)
for bad in (5, "a\0b"):
    try:
        Outer.__name__ = bad
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    del Outer.__name__
except TypeError as e:
    print(e)
