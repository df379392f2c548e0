def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("global x, y.z", "global", "nonlocal 1", "def f():\n import x\n global x",
            "global x = 1"):
    show(src)
