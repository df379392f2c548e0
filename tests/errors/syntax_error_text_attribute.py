for src in ("a b", "x = 1\nif x\n    pass\n", "  bad", "(\n1", "'abc", "def f():\n    return (1 +)\n", "é = 日本 語", "x = 5 $\n", "\tx y"):
    try:
        compile(src, "<t>", "exec")
    except SyntaxError as e:
        print(repr(src), "|", e.filename, e.lineno, repr((e.text or "").rstrip("\n")), e.print_file_and_line)
