def f(*a, **k):
    return a


for call in ("f(*5)", "f(**5)", "f(1, *None)", "f(**[1])", "print(*3.5)", "f(*[1], **'ab')"):
    try:
        eval(call)
    except TypeError as e:
        print(call, "->", e)
