for text in ("def f[T: (x := 1)](): pass", "class A[T: (yield 1)]: pass", "type X = (x := 1)", "type X = (yield)",
             "class A[T](x := object): pass", "class A[T]((yield)): pass", "def f[T]() -> (y := 1): pass",
             "async def g():\n type X = await z", "def f[T: await x](): pass", "type X[T = (q := 1)] = T",
             "def f[T, T](): pass", "class A[__T, __T]: pass", "def f[T=1, U](): pass", "def f[*T: int](): pass",
             "def f[**P: int](): pass", "def f[T](T): pass", "def f[T]():\n nonlocal T", "def f[T]():\n global T",
             "def f[](): pass", "type X[]= 1", "type X.y = 1", "type = 1; type X", "class A[T]:\n nonlocal T"):
    try:
        compile(text, "f", "exec")
        print(text, "| accepted")
    except SyntaxError as e:
        print(text.replace("\n", ";"), "|", e.msg)
