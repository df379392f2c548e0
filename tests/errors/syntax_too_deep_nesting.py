for src in ("(" * 300 + ")" * 300, "[" * 250, "x" + "[0" * 210 + "]" * 210):
    try:
        compile(src, "<t>", "eval")
        print(len(src), "ok")
    except (SyntaxError, RecursionError, MemoryError) as e:
        print(len(src), type(e).__name__, e.msg if isinstance(e, SyntaxError) else "")
src = ""
for i in range(101):
    src += " " * i + "if 1:\n"
try:
    compile(src + " " * 101 + "pass", "<t>", "exec")
except SyntaxError as e:
    print(type(e).__name__, e.msg, e.lineno)
src = ""
for i in range(22):
    src += " " * i + "for i in x:\n"
try:
    compile(src + " " * 22 + "pass", "<t>", "exec")
except SyntaxError as e:
    print(type(e).__name__, e.msg, e.lineno)
