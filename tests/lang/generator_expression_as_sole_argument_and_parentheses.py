print(sum(x for x in (1, 2)), list((x for x in "ab")), max((x for x in (1, 3)), default=0), sorted(x for x in (2, 1)))
for text in ("f(x for x in y, 1)", "f(1, x for x in y)", "f(x for x in y, k=1)", "f(*x for x in y)", "f(k=x for x in y)", "f((x for x in y), 1)", "f(x for x in y,)", "class A(x for x in y): pass", "f(**x for x in y)", "[x for x in y, z]", "[x for x in *y]", "[x, y for x in z]", "{x: y, for x in z}", "{**x for x in y}", "[*x for x in y]", "(x for x in y) = 1", "x for x in y", "del (x for x in y)", "[x for 1 in y]", "[x for x.y in z]", "[x for x in lambda: y]", "[x for x in y if lambda: z]", "[x for x in y else z]", "[for x in y]", "{x for x, in y}", "(x async for x in y)"):
    try:
        compile(text, "f", "exec")
        print("ok", text)
    except SyntaxError as e:
        print(text, "|", e.msg)
