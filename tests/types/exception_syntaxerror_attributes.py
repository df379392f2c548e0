e = SyntaxError("msg", ("file.py", 3, 5, "source text\n", 3, 9))
print(e, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
print(e.print_file_and_line)
print(SyntaxError("only"), SyntaxError("m", ("f", 1, 2, "t")))
print(SyntaxError("m", ("f", 1, 2, "t")).end_lineno, SyntaxError().msg)
print(repr(SyntaxError("m", ("f", 1, 2, "t"))))
try:
    compile("x = = 1\n", "fname.py", "exec")
except SyntaxError as e:
    print(type(e).__name__, e, e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno)
    print(e.end_offset)
try:
    eval("1 +")
except SyntaxError as e:
    print(e.msg, e.filename, e.lineno, e.offset, repr(e.text))
try:
    compile("if 1:\npass", "f", "exec")
except IndentationError as e:
    print(type(e).__name__, e.msg, e.lineno, e.offset)
for args in (("m", ()), ("m", (1, 2, 3)), ("m", 5)):
    try:
        SyntaxError(*args)
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)
