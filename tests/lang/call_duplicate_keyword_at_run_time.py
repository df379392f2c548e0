def f(**k):
    return k


def g(a=0, b=0):
    return a, b


for call in ("f(a=1, **{'a': 2})", "f(**{'a': 1}, **{'a': 2})", "g(1, a=2)", "g(1, **{'a': 3})",
             "f(**{1: 2})", "g(c=1)", "dict(a=1, **{'a': 2})"):
    try:
        print(eval(call))
    except TypeError as e:
        print(call, "->", e)
