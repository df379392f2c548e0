def f(*, a, b=2):
    return a, b


print(f(a=1), f(b=0, a=9))
for call in ("f()", "f(1)", "f(1, a=2)", "f(b=3)", "f(1, 2, a=3)"):
    try:
        eval(call)
    except TypeError as e:
        print(call, "->", e)
