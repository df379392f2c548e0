def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("with: pass", "with a as: pass", "with a, : pass", "with a b: pass",
            "with (a, b) as c, d e: pass", "with () as x: pass", "with (): pass",
            "with (a as b): pass", "with a as b as c: pass"):
    show(src)
