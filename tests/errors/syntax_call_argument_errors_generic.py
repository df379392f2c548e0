def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("f(=1)", "f(,)", "f(a,,b)", "f(**)", "f(**x for x in y)", "f(yield)", "f(x: 1)",
            "f(if)", "f(a=1, **k, b=2)", "class C(x for x in y): pass"):
    show(src)
