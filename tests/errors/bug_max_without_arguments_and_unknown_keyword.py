def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

for f in max, min:
    t(lambda: f())
    t(lambda: f(a=1))
    t(lambda: f(key=1))
    t(lambda: f(default=1))
    t(lambda: f(default=1, a=2))
    t(lambda: f([], a=1))
    t(lambda: f([], keyy=1))
    t(lambda: f([]))
    t(lambda: f(1, 2, default=3))
