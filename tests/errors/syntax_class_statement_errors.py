def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("class C", "class C(): ", "class C(a b): pass", "class C(*): pass",
            "class C(a=1, b): pass", "class C(**k, a): pass", "class C:\npass",
            "class C(metaclass=): pass"):
    show(src)
