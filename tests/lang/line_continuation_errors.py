for src in ("x = 1 \\ ", "x = \\", "x = 1 \\\n\n", "\\", "if 1:\\\n  x", "x = (1 \\\n)", "a\\\n=1", "x = 1\\2", "'a\\\n", "x = [1,\n2", "f(\\"):
    try:
        compile(src, "<t>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "|", e.msg)
