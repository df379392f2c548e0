e = SyntaxError("msg", ("file.py", 3, 5, "text here\n", 3, 9))
print(e, "|", e.msg, e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, e.args)
print(SyntaxError("only"), SyntaxError(), SyntaxError("m", ("f", 1, None, None)))
print(IndentationError("i", ("<s>", 1, 1, "")).__class__.__mro__[1].__name__, TabError.__base__.__name__)
for a in (("m", ("f", 1)), ("m", 5)):
    try:
        print(repr(SyntaxError(*a)))
    except (TypeError, IndexError) as x:
        print(type(x).__name__, x)
