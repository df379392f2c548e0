def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("if x = 1: pass", "while x = 1: pass", "if x.y = 1: pass", "(x = 1)", "[x = 1]",
            "f(a.b = 1)", "f(a[0] = 1)", "f(1 = 2)", "f(a() = 1)", "f(True = 1)",
            "if (x = 5): pass", "x if y = 1 else z", "f(a + b = 1)", "{x = 1}", "f(**a = 1)",
            "f(*a = 1)", "lambda: x = 1"):
    show(src)
