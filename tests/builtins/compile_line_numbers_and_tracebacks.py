import traceback
src = "a = 1\n\n\ndef f():\n    x = 2\n    raise ValueError(x)\n\nf()\n"
code = compile(src, "virtual.py", "exec")
try:
    exec(code, {})
except ValueError as e:
    print([(s.filename, s.lineno, s.name) for s in traceback.extract_tb(e.__traceback__)][1:])
print(code.co_firstlineno)
print([c.co_firstlineno for c in code.co_consts if hasattr(c, "co_firstlineno")])
print(code.co_filename, code.co_name)
multi = compile("x = [\n 1,\n 1 / 0,\n 3]\n", "m.py", "exec")
try:
    exec(multi)
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_lineno)
lam = eval(compile("\n\n(lambda: 1 / 0)", "lam.py", "eval"))
try:
    lam()
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_lineno, lam.__code__.co_firstlineno)
lines = [l for _, _, l in code.co_lines() if l]
print(sorted(set(lines)))
