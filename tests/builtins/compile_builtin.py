c = compile("a + b", "<s>", "eval")
print(eval(c, {"a": 1, "b": 2}), type(c).__name__, c.co_filename)
m = compile("x = 5\nprint('run', x)\n", "file.py", "exec")
exec(m)
s = compile("1 + 1", "<i>", "single")
exec(s)
exec(compile("None", "", "single"))
exec(compile("y = 'assigned'", "", "single"))
print(y, eval(compile("3", "", "eval")), eval(compile("z = 1", "", "exec")))
exec(compile(b"# -*- coding: latin-1 -*-\nw = '\xe9'", "f", "exec"))
print(w, compile("1", filename="kw", mode="eval").co_filename)
print(compile("'doc'\nassert False", "f", "exec", optimize=2).co_consts is not None)
exec(compile("assert False, 'removed'", "f", "exec", optimize=1))
for args in (("1 +", "f", "eval"), ("x = 1", "f", "eval"), ("1", "f", "bad"),
        ("a\nb", "f", "single"), (5, "f", "exec"), ("1",), ("x", "f", "exec", 1 << 30),
        ("\0", "f", "exec"), ("if 1:", "f", "exec"), ("def f(:\n", "f", "exec"),
        ("return 1", "f", "exec"), ("yield", "f", "eval"), ("break", "f", "exec")):
    try:
        print(compile(*args))
    except Exception as e:
        print(type(e).__name__, e)
