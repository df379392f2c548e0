def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("del 1", "del f()", "del a + b", "del (a, 1)", "del [a, f()]", "del *a",
            "del lambda: 1", "del a if b else c", "del x == y", "del None", "del (yield)",
            "del 'a'", "del {}", "del a.b()", "del (a, *b)"):
    show(src)
