print(__debug__)
for src in ("__debug__ = 1", "def f(__debug__): pass", "x.__debug__ = 1", "del __debug__", "f(__debug__=1)", "import __debug__",
            "for __debug__ in x: pass", "(__debug__ := 1)", "class __debug__: pass", "lambda __debug__: 1"):
    try:
        compile(src, "<t>", "exec")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "|", e.msg)
