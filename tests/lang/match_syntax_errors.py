pats = ["x | 1", "[a, a]", "_ | 1", "x as _", "a.b()", "1 as 2", "x: int", "f'{1}'", "-x", "1 + 1", "1j + 1", "1 + -2j", "*x", "{**_}",
        "P(x=1, x=2)", "P(x=1, 2)", "[x] | [y]", "a := 1", "x as y.z", "1 | x as x", "not 1", "~1", "+1", "...", "(a, b) as a", "P(**k)", "a | b"]
for p in pats:
    try:
        compile(f"match s:\n case {p}: pass", "<t>", "exec")
        print(p, "ok")
    except SyntaxError as e:
        print(p, "|", e.msg)
