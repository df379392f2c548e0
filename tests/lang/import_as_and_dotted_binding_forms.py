import os.path
import os.path as p
import os.path, sys as s, collections.abc as cabc
from os import path as q, sep
from os.path import (join, dirname as d,)
print(os.path is p is q, s.__name__, cabc.__name__, sep, join("a", "b"), d("x/y"))
def f():
    import os.path as local
    from sys import path
    return local is p, "os" in locals(), sorted(locals())
print(f())
def g():
    import os.path
    return sorted(locals())
print(g())
class C:
    import sys
    from os import sep as separator
print(sorted(n for n in vars(C) if n[0] != "_"))
def h():
    global gg
    import sys as gg
h()
print(gg is s)
def k():
    n = None
    def inner():
        nonlocal n
        import sys as n
    inner()
    return n.__name__
print(k())
def late():
    try:
        sys
    except UnboundLocalError as e:
        print(e)
    import sys
late()
