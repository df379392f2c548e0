def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("(a, b for a in c)", "[x for x in lambda: y, z]", "[x for x in y, z]",
            "[x for x in y if z else w]", "[x for x in y for]", "[x for x in *y]"):
    show(src)
