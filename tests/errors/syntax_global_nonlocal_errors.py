def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("nonlocal x", "def f(): nonlocal x", "def f():\n x = 1\n global x",
            "def f():\n print(x)\n global x", "def f(x): global x", "def f(x): nonlocal x",
            "def f():\n global x\n nonlocal x", "def f():\n nonlocal x\n global x",
            "x = 1\nglobal x", "class C: nonlocal x",
            "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x",
            "def f():\n x = 1\n def g():\n  print(x)\n  nonlocal x",
            "def f():\n for x in y: pass\n global x",
            "def f():\n global x\n def g(): nonlocal x",
            "def f(x):\n def g():\n  global x\n  def h(): nonlocal x",
            "def f():\n class x: pass\n global x"):
    show(src)
