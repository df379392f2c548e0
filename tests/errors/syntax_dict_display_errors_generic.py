def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("{1, 2: 3}", "{:1}", "{**a: 1}", "{*a: 1}", "{1: 2, *a}", "{1: **a}",
            "{**a: b for a in c}", "{1: 2 for}", "{1: 2,, 3: 4}", "{,}", "{1: yield}", "{**}",
            "{1: x for x in y, 2: 3}"):
    show(src)
