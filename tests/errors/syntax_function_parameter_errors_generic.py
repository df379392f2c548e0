def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("def f(/): pass", "def f(a b): pass", "def f(1): pass", "def f(a.b): pass",
            "def f(*, a, *): pass", "def f(a:): pass", "def f(,): pass", "def f(a,,b): pass",
            "def f(a / b): pass", "def f(*a, b=1, c): pass", "def f('a'): pass"):
    show(src)
