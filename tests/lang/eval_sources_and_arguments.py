x = 10
print(eval("x + 1"), eval(" \t x"), eval("x\n"), eval(b"x * 2"), eval("(x,\n 1)"), eval(compile("x", "f", "eval")))
print(eval("x", {"x": 1}), eval("x", {}, {"x": 2}), eval("x", None, {"x": 3}), eval("x", globals=dict(x=4)), eval("[x for x in 'ab']"))
for src in ("x = 1", "", "pass", "x;", "1\n2", "print(", " \n"):
    try:
        eval(src)
    except SyntaxError as e:
        print(repr(src), "|", e.msg)
for bad in (5, None, [], compile):
    try:
        eval(bad)
    except TypeError as e:
        print(e)
try:
    eval("a\0b")
except (SyntaxError, ValueError) as e:
    print(type(e).__name__, e)
