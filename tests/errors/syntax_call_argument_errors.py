def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("f(a=1, a=2)", "f(a=1, b)", "f(**k, a)", "f(**k, *a)", "f(a for a in b, c)",
            "f(c, a for a in b)", "f(a=b for b in c)", "f(a=)", "f(*)", "f(1=2)", "f('a'=2)",
            "f(a.b=1)", "f(None=1)", "f(__debug__=1)", "f(*a=1)", "f(**a, b=1, *c)",
            "f(a, b for b in c)", "f(*x for x in y)", "f(a=1 for a in b)",
            "class C(a=1, a=2): pass"):
    show(src)
