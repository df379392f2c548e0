def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("f() = 1", "a + b = 1", "a if b else c = 1", "lambda: 1 = 2", "not a = 1",
            "a < b = 1", "a and b = 1", "(yield) = 1", "await x = 1", "[x for x in y] = 1",
            "(x for x in y) = 1", "{1: 2} = x", "{1} = x", "{x: y for x in z} = 1",
            "{x for x in y} = 1", "`a` = 1", "a.b() = 1", "a() + b = 1", "a[0]() = 1"):
    show(src)
