def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("if x\n  pass", "while x\n  pass", "for i in x\n  pass", "def f()\n  pass",
            "class C\n  pass", "try\n  pass", "with a\n  pass", "else",
            "if x: pass\nelif y\n  pass", "if x: pass\nelse\n  pass", "def f() -> int\n  pass",
            "class C()\n  pass", "with a as b\n  pass", "try: pass\nexcept\n  pass",
            "try: pass\nexcept E\n  pass", "try: pass\nfinally\n  pass",
            "async def f()\n pass", "lambda x"):
    show(src)
