def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("x = a if b else", "a if b else pass", "x = if y else z", "a if else b",
            "x = 1 if y: 2", "(a if b\n else)", "x if y else return", "a if b else break",
            "a if pass else b", "pass if a else b", "break if x"):
    show(src)
