print([(*a, 0) for a in ["ab", "c"]], [[*a] for a in ["xy"]])
print([(y := x * 2, y + 1) for x in range(3)], y)
print([t for x in [1, 2] if (t := x * 10) > 10])
for src in ("[*x for x in y]", "{**x for x in y}", "(*x for x in y)", "{1: *x for x in y}", "[x, y for x in z]"):
    try:
        compile(src, "<t>", "eval")
    except SyntaxError as e:
        print(src, "|", e.msg)
