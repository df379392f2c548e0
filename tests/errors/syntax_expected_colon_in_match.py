def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("match x\n  case 1: pass", "match x:\n  case 1\n    pass",
            "match x:\n case 1 if y\n  pass", "match x:\ncase 1: pass",
            "match x:\n case 1:\n pass", "match x:\n pass", "match x:\n",
            "match x: case 1: pass", "case 1: pass"):
    show(src)
