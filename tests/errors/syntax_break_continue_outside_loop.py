def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("break", "continue", "if 1: break", "def f(): continue",
            "for i in x:\n  def f(): break", "while 1:\n  class C: continue",
            "for i in x: pass\nelse: break", "while 1: pass\nelse: continue",
            "for i in x:\n for j in y: pass\n else: break", "with a: break",
            "try: pass\nfinally: continue", "while 1:\n try: pass\n finally: continue",
            "lambda: break", "match x:\n case 1: break"):
    show(src)
