for src in ("def f[](): pass", "def f[T, T](): pass", "class A[T: *int]: pass", "def f[T: (x := 1)](): pass", "def f[T: (yield)](): pass",
            "class A[T](x := 1): pass", "def f[*T: int](): pass", "def f[**P: int](): pass", "class A[1]: pass", "def f[T]() -> (y := T): pass",
            "def f[T](x=(yield)): pass", "class A[T](await b): pass", "lambda[T]: 1", "def f[T](): nonlocal T"):
    try:
        compile(src, "<t>", "exec")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "|", e.msg)
