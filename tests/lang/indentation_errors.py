for src in ("if 1:\nx", "  x", "if 1:\n  x\n y", "x\n  y", "if 1:\n\tx\n        y\n", "def f():\n", "class C:\npass", "if 1:\n    x\n      y",
            "for i in x:\n", "if 1:\n  x\n\ty", "while 1:", "try:\nx", "with a:\nb", "if 1:\n  pass\n else:\n  pass"):
    try:
        compile(src, "<t>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "|", type(e).__name__, e.msg, e.lineno)
