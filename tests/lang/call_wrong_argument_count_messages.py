def none(): pass
def one(a): pass
def two(a, b): pass
def opt(a, b=1): pass
def star(a, b, *c): pass
def kwonly(*, k): pass
def three(a, b, c): pass


for call in ("none(1)", "none(1, 2)", "one()", "one(1, 2)", "two()", "two(1)", "opt()",
             "opt(1, 2, 3)", "star()", "kwonly(1)", "kwonly(1, k=2)", "three()", "three(1)",
             "one(b=1)", "none(x=1)", "two(1, 2, b=3)", "two(1, 2, 3, c=1)"):
    try:
        eval(call)
    except TypeError as e:
        print(call, "->", e)
