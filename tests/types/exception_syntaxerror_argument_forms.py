def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for args in [(), ("m",), ("m", ("f", 1, 2, "text")), ("m", ("f", 1, 2, "text", 3, 4)), ("m", ("f", None, None, None)), ("m", ["f", 1, 2, "t"]), ("a", "b", "c")]:
    try:
        e = SyntaxError(*args)
        print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line, "|", str(e), "|", repr(e))
    except Exception as e:
        print(type(e).__name__, e)
t(SyntaxError, "m", ("f", 1, 2))
t(SyntaxError, "m", ("f", 1, 2, "t", 3))
t(SyntaxError, "m", 5)
t(SyntaxError, "m", ())
e = IndentationError("m", ("/dir/name.py", 7, 1, "x"))
print(e, TabError.__mro__[1:4])
e.lineno = None
print(e)
e.filename = None
e.lineno = 3
print(e)
e.msg = 5
print(e)
