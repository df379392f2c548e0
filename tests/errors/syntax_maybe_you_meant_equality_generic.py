def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("assert x = 1", "[i for i in x if i = 1]", "elif x = 1: pass", "return x = 1",
            "if x == 1 and y = 2: pass", "print(a = b = c)"):
    show(src)
