def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("lambda /: 1", "lambda a b: 1", "lambda 1: 1", "lambda: ", "lambda",
            "lambda a,: 1", "lambda a=: 1", "lambda x: yield", "lambda: (yield)",
            "lambda: return 1"):
    show(src)
