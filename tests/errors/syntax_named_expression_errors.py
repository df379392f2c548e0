def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("(x.y := 1)", "(f() := 1)", "((a, b) := 1)", "([a] := 1)", "(1 := x)",
            "(x + y := 1)", "del (x := 1)", "for (x := 1) in y: pass",
            "with a as (x := 1): pass"):
    show(src)
