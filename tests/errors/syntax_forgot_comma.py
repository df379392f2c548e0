def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("[1 2]", "(a b)", "f(a b)", "{1: 2 3: 4}", "[a, b c, d]", "f(x y=1)", "[1, 2\n 3]",
            "{a b}", "[f(x) g(y)]", "[a.b c]", "(1 if x else 2 3)", "['a' b]", "f('a' b)",
            "x = a b", "a b", "print(a, b c)", "[x for x in y z]", "[lambda: 1 2]"):
    show(src)
