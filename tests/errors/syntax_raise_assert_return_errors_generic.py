def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("raise A, B", "raise A from", "raise from A", "raise A B", "raise A from B C",
            "raise A from B from C", "assert", "assert x, ", "assert x y", "assert x, y, z",
            "assert (x, y)", "def f(): return return", "def f(): return x y",
            "def f(): return *", "def f(): return x = 1", "pass x", "break x", "pass 1",
            "raise *a", "assert *a"):
    show(src)
