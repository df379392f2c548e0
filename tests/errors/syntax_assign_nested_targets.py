def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("(a, f()) = 1", "[a, b + c] = 1", "a, (b, 1) = x", "x = 1 = y", "x = f() = 1",
            "(a, b) += 1", "[a] += 1", "f() += 1", "1 += a", "(x) = 1", "(x.y) = 1",
            "a = b() = c = d", "a, b += 1", "*a = 1", "*a += 1", "(*a) = 1"):
    show(src)
