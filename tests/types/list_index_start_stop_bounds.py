def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = [0, 1, 2, 1, 0]
t(a.index, 1, 2)
t(a.index, 0, 1)
t(a.index, 0, -1)
t(a.index, 1, -10, 10)
t(a.index, 1, 2, 3)
t(a.index, 1, 10 ** 30)
t(a.index, 1, -(10 ** 30), 10 ** 30)
t(a.index, 5)
t(a.index, "x")
t(a.index, 1, None)
t(a.index, 1, 1.0)
t(a.index)
t(a.count)
t((0, 1).index, 1, 0, -1)
t((0, 1).index, 1)
t((0, 1).count, 1.0)
t((0, 1).index, 9)
nan = float("nan")
print([nan].index(nan), [nan].count(nan), [nan].count(float("nan")), [1].index(True), ["a", 1.0].index(1))
