c = compile("a = 1\nb = 2\n", "file.py", "exec")
print(c.co_filename, c.co_name, c.co_names, c.co_argcount, c.co_firstlineno, type(c).__name__)
ns = {}
print(exec(c, ns), ns["b"])
print(eval(compile("1 + 1", "<e>", "eval")), eval(c, ns))
exec(compile("1 + 1\n", "<i>", "single"))
exec(compile("x = 5; x; None; 'str'\n", "<i>", "single"))
exec(compile("if 1:\n  7\n", "<i>", "single"))
for a in (("x", "f", "bad"), ("x", "f"), (5, "f", "exec"), ("x y", "f", "exec"), ("1\n2\n", "f", "single"), ("x", 5, "exec")):
    try:
        compile(*a)
    except (ValueError, TypeError, SyntaxError) as e:
        print(type(e).__name__, e)
