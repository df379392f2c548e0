def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("def", "def 1(): pass", "def (x): pass", "def None(): pass", "async f(): pass",
            "async", "def f(): def g(): pass", "def f(): class C: pass", "def f(): if x: pass",
            "def f(): for i in x: pass", "f(): pass"):
    show(src)
