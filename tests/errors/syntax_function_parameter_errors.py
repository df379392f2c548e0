def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("def f(a, a): pass", "def f(a=1, b): pass", "def f(*): pass",
            "def f(*, **k): pass", "def f(*a, *b): pass", "def f(**k, a): pass",
            "def f(**k, *a): pass", "def f(a, /, b, /): pass", "def f(*a, /): pass",
            "def f(*a=1): pass", "def f(**k=1): pass", "def f((a, b)): pass",
            "def f((a)): pass", "def f(a, *, ): pass", "def f(**k, **m): pass",
            "def f(a=): pass", "def f(*, /): pass", "def f(a, *b, a): pass",
            "def f(a, / *, b): pass"):
    show(src)
