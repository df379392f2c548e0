def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("*a, *b = x", "[*a, *b] = x", "*a = x", "*a, = x", "(*a, b), *c = x",
            "a, *b, c, *d = x", "for *a in x: pass", "for *a, *b in x: pass", "x = *a", "*a",
            "*a,", "del *a", "del *a,", "return *a", "(*a)", "f(*a) = 1",
            "print(*a for a in b)"):
    show(src)
