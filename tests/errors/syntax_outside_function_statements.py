def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("return", "return 1", "yield", "yield 1", "x = yield", "yield from x",
            "class C: return 1", "class C:\n  yield 1", "if 1:\n  return",
            "for i in x: return i", "await x", "[(yield) for x in y]",
            "def f(): [(yield) for x in y]", "def f(): {(yield x) for x in y}",
            "def f(): ((yield) for x in y)", "lambda: [(yield) for x in y]",
            "def f(): [(yield from y) for x in z]", "class C:\n x = [(yield) for y in z]"):
    show(src)
