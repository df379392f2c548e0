e = ValueError("v")
print(hasattr(e, "__notes__"), e.add_note("one"), e.add_note("two"), e.__notes__, str(e))
print(e.args)
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as x:
        print(type(x).__name__, x)
e.__notes__ = "not a list"
try:
    e.add_note("x")
except TypeError as x:
    print(type(x).__name__, x)
del e.__notes__
e.add_note("new")
print(e.__notes__)
