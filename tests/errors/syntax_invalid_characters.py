def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("a\xa0= 1", "x = \u201chi\u201d", "x \u2212 y", "\u2013x", "a\x01b", "\x7f",
            "x = 1\u2028y", "x\ufeff = 1", "\xb2x", "\U0001f600 = 1", "\u0301a = 1", "5\xb2"):
    show(src)
