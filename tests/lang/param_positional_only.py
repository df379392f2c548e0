def f(a, b=2, /):
    return a, b


print(f(1), f(1, 5))
for call in ("f(a=1)", "f(1, b=3)", "f()", "f(1, 2, 3)"):
    try:
        eval(call)
    except TypeError as e:
        print(call, "->", e)
