def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("@", "@a", "@a\n", "@a\nx = 1", "@a @b\ndef f(): pass", "@a def f(): pass",
            "@a\n@b\n", "@a\nlambda: 1", "@(a, b)\ndef f(): pass", "@x := y\ndef f(): pass",
            "@*a\ndef f(): pass", "@a\nasync x", "@a\nif x: pass", "@yield\ndef f(): pass"):
    show(src)
