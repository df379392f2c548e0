def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("def f", "def f:", "def f() pass", "def f(): ", "def f()->: pass",
            "def f() - > int: pass", "def f.g(): pass", "def f(x) -> : pass", "def f()):pass"):
    show(src)
