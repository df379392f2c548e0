def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("print 'hello'", "print x", "print 1, 2", "exec 'code'", "print x if y else z",
            "exec x in y", "if 1: print 'x'", "print f(x)", "print 'a' % 5", "print x;",
            "x = print 1"):
    show(src)
