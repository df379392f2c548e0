def f(a, b, c, d): pass
def k(*, a, b, c): pass
def m(a, b, *, c, d): pass
def d(a, b=1, *, c, e=2): pass


for src in ("f()", "f(1)", "f(1, 2)", "f(1, 2, 3)", "f(1, d=4)", "f(b=2)", "k()", "k(a=1)", "k(a=1, b=2)", "m()", "m(1)", "m(1, 2)", "m(1, 2, c=3)", "m(c=1)", "d()", "d(1)", "f(1, *[2])", "f(**{'a': 1, 'c': 2})"):
    try:
        eval(src)
    except TypeError as e:
        print(src, "|", e)
