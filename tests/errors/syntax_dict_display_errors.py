def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("{1:}", "{1: 2, 3}", "{1: 2, 3:}", "{1: *a}", "{**a for a in b}", "{1: 2 3}",
            "{'a' 1}", "{1 = 2}", "{*}", "{a: b, c d}", "{1:2, 3:4 5:6}"):
    show(src)
