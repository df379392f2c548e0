def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("x := 1", "f(x := 1, y := 2)", "f(x = y := 1)", "lambda x := 1: x",
            "def f(x := 1): pass", "x = y := 1", "{x := 1: 2}", "{1: x := 2}", "x[y := 1:2]",
            "(x := 1 = 2)", "assert x := 1"):
    show(src)
