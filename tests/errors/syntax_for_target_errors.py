def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("for 1 in x: pass", "for f() in x: pass", "for x, 1 in y: pass",
            "for x + 1 in y: pass", "for lambda: 1 in x: pass", "for 'a' in x: pass",
            "[x for 1 in y]", "[x for f() in y]", "[x for x y]", "(x for x if y)"):
    show(src)
