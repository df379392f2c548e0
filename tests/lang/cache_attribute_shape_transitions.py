class P: pass


def build(order):
    p = P()
    for k in order:
        setattr(p, k, k.upper())
    return p


def read(p): return p.a, p.b, p.c


for order in ("abc", "cba", "bac", "abcd", "dcba", "abc"):
    p = build(order)
    print(read(p), list(vars(p)))
    del p.b
    try:
        read(p)
    except AttributeError as e:
        print(e)
    p.b = "back"
    print(read(p), list(vars(p)))
