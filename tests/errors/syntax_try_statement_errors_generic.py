def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("try: pass\nfinally: pass\nexcept: pass", "try: pass\nexcept A as b.c: pass",
            "try: pass\nexcept A as 1: pass", "except: pass", "finally: pass",
            "try: pass\nexcept as e: pass", "try: pass\nfinally: pass\nelse: pass",
            "try: pass\nexcept (A as b): pass", "try: pass\nexcept* A as b[0]: pass"):
    show(src)
