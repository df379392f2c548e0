for src in ("x, y: int = 1", "(x, y): int", "[x]: int", "f(): int = 1", "x: int, y: int", "*x: int = 1", "x: int += 1", "x: int = y: int = 1", "1: int",
            "x: yield", "def f():\n global x\n x: int", "def f():\n x: int\n global x", "x.y: int", "x: int = *a, b", "x: (yield) = 1", "x: int = yield"):
    try:
        compile(src, "<t>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "|", e.msg)
