from __future__ import annotations
for text in ("def g(a: (yield)): pass", "x: (y := 1) = 2", "def h() -> (await z): pass"):
    try:
        exec(compile(text, "f", "exec"))
        print("ok", text)
    except SyntaxError as e:
        print(text, "|", e.msg)
