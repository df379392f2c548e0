def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

e = ValueError("x")
t(lambda: e.__notes__)
e.add_note("one")
e.add_note("two")
print(e.__notes__)
t(e.add_note)
t(e.add_note, 5)
t(e.add_note, "a", "b")
e.__notes__ = "not a list"
t(e.add_note, "x")
e.__notes__ = (1,)
t(e.add_note, "x")
del e.__notes__
e.add_note("again")
print(e.__notes__, vars(e))
class S(str): pass
e.add_note(S("sub"))
print(e.__notes__, str(e), e.args)
