e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("")
e.add_note("two\nlines")
print(e.__notes__, str(e))
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as x:
        print(x)
e.__notes__ = "not a list"
try:
    e.add_note("x")
except TypeError as x:
    print(x)
del e.__notes__
e.add_note("again")
print(e.__notes__)
