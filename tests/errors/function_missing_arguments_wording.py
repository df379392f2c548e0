def t(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except TypeError as e:
        print(e)


def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def four(a, b, c, d): pass
def kw1(*, a): pass
def kw2(*, a, b): pass
def kw3(*, a, b, c): pass
def both(a, *, b): pass
def opt(a, b=1): pass
def opts(a=1, b=2): pass
def pos(a, /): pass
def pos2(a, b, /, c): pass
def var(a, *args): pass
def varkw(a, **kwargs): pass


for f in one, two, three, four, kw1, kw2, kw3, both, opt, opts, pos, pos2, var, varkw:
    for n in 0, 1, 5:
        t(f, *range(n))
    t(f, zz=1)
    t(f, 1, zz=1)
    t(f, b=1)
    t(f, 1, a=1)
    t(f, 1, 2, 3, 4, 5, b=1, q=2)
t(lambda: 0, 1)
t(lambda x: 0)
t(lambda *, x: 0)
