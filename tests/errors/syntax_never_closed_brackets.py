def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("(", "[1, 2", "{1: 2", "f(1, (2, 3)", "x = [\n1,\n2\n", "f(\n  a,\ny = 5\n", "({[",
            "def f(:\n pass", "(a b", "x = (1,\nif y: pass", "print('a'\nprint('b')"):
    show(src)
