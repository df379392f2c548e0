def attempt(bad):
    try:
        try:
            raise ExceptionGroup("g", [ValueError()])
        except* bad:
            pass
    except TypeError as e:
        print(e)


for bad in (5, ExceptionGroup, (ValueError, BaseExceptionGroup), int):
    attempt(bad)
for src in ("try: pass\nexcept* E: return", "for i in x:\n try: pass\n except* E: break",
            "for i in x:\n try: pass\n except* E: continue", "try: pass\nexcept*: pass",
            "try: pass\nexcept* A: pass\nexcept B: pass", "def f():\n try: pass\n except* A:\n  return 1"):
    try:
        compile(src, "<t>", "exec")
    except SyntaxError as e:
        print(e.msg)
