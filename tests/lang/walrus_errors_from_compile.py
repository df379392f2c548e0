for src in ("x := 1", "(a.b := 1)", "(a[0] := 1)", "[i := 0 for i in range(3)]", "f(a := 1, b = (c := 2))",
            "[x for x in (y := [1])]", "(x, y := 1, 2)", "(x := y := 1)", "lambda: (x := 1)",
            "class C: [z := 1 for _ in [1]]", "(None := 1)", "def f(x=y := 1): pass"):
    try:
        compile(src, "<t>", "exec")
        print(src, "| ok")
    except SyntaxError as e:
        print(src, "|", e.msg)
