def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("x = 1 if y", "a if b, c", "f(a if b)", "[a if b]", "a if b else c = d",
            "return 1 if x"):
    show(src)
