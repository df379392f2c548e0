def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("with a as 1: pass", "with a as f(): pass", "with a as (b, 1): pass",
            "with (a, b as 1): pass", "with (a as b, c as f()): pass",
            "with a as b.c + 1: pass", "with a as b\n pass", "with (a as b)\n  pass",
            "with a as b:\npass", "async with a: pass"):
    show(src)
