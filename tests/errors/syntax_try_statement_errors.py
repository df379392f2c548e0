def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("try: pass", "try:\n  pass\nx = 1", "try: pass\nelse: pass",
            "try: pass\nexcept: pass\nexcept E: pass", "try: pass\nexcept A, B: pass",
            "try: pass\nexcept A, B as c: pass", "try: pass\nexcept*: pass",
            "try: pass\nexcept* A, B: pass", "try: pass\nexcept A: pass\nexcept* B: pass",
            "try: pass\nexcept* A: pass\nexcept B: pass"):
    show(src)
