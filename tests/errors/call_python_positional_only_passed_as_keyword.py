def one(a, /): pass
def two(a, b, /, c): pass
def opt(a, b=1, /): pass
def kw(a, /, **k): return k


for src in ("one(a=1)", "two(1, b=2, c=3)", "two(a=1, b=2, c=3)", "opt(1, b=2)", "kw(a=1)", "kw(1, a=2)", "two(1, 2, c=3, a=1)", "one(1, a=2)"):
    try:
        print(src, eval(src))
    except TypeError as e:
        print(src, "|", e)
