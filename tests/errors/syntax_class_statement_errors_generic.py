def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("class", "class 1: pass", "class C(: pass", "class C.D: pass", "class C[T: pass",
            "class C(): x = ", "class None: pass", "class C d: pass", "class C() -> x: pass"):
    show(src)
