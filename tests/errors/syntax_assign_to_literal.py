def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("1 = x", "'a' = 1", "b'a' = 1", "1.5 = x", "1j = 2", "f'{x}' = 1", "None = 1",
            "... = 1", "True = False", "-1 = x", "(1) = 2", "[1] = x", "(1, 2) = x",
            "a, 1 = x", "*1, a = x"):
    show(src)
