for p in ("(None | _) | _", "(None | x) | _", "_ | 1", "1 | (2 | y) | z", "(_ | 2)"):
    try:
        compile(f"match 1:\n    case {p}:\n        pass", "f", "exec")
        print(p, "ok")
    except SyntaxError as e:
        print(p, "|", e.msg)
