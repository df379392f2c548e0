def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("[*a for a in b]", "{*a for a in b}", "(*a for a in b)", "[a, b for a in c]",
            "{a, b for a in c}", "[a, b, for a in c]", "[x if y for x in z]",
            "[i async for i in x]", "[x := 1 for x in y]", "[(x := 1) for x in y]",
            "[y for x in (y := z)]", "[(j := 0) for i in x for j in y]", "[x for y := 1 in z]"):
    show(src)
