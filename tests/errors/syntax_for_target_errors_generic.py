def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("for x y in z: pass", "for x in: pass", "for in x: pass", "for x: pass",
            "for x in y z: pass", "for (x in y): pass", "for x not in y: pass", "[for x in y]",
            "[x for in y]", "[x for x in]", "[x for x in y if]", "[x for x, in]"):
    show(src)
