def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("lambda a, a: 1", "lambda a=1, b: 1", "lambda *: 1", "lambda *, **k: 1",
            "lambda **k, a: 1", "lambda a, /, /: 1", "lambda *a=1: 1", "lambda **k=1: 1",
            "lambda (a, b): 1", "lambda a: int: 1", "lambda *a, *b: 1", "lambda *a, /: 1"):
    show(src)
