for text in ("def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f(x):\n global x", "def f():\n nonlocal x", "nonlocal x", "def f():\n x = 1\n def g():\n  x\n  nonlocal x",
             "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x", "def f():\n def g(x):\n  nonlocal x", "def f():\n global x\n def g():\n  nonlocal x", "def f():\n global x\n nonlocal x",
             "class C:\n x = 1\n def f(self):\n  nonlocal x", "def f():\n global x, x", "global x\nglobal x", "x = 1\nglobal x", "def f():\n for x in y: global x", "def f():\n import x\n global x",
             "def f():\n x: int\n global x", "def f():\n global x\n x: int = 1", "def f():\n with a as x: global x", "def f():\n x = 1\n def g():\n  nonlocal x\n  x: int", "def f():\n [x for x in y]\n global x",
             "def f():\n del x\n global x", "def f():\n def x(): pass\n global x", "def f():\n x += 1\n global x", "class C:\n x = 1\n global x", "def f():\n nonlocal __class__", "class C:\n def f(self):\n  nonlocal __class__\n  __class__ = 1"):
    try:
        compile(text, "f", "exec")
        print("ok", text.replace("\n", ";"))
    except SyntaxError as e:
        print(text.replace("\n", ";"), "|", e.msg)
