def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in (")", "]", "}", "(1]", "[1)", "{1: 2)", "f(1))", "x = 1]", "(\n1\n]", "[(1]",
            "{[}]", "((1)"):
    show(src)
