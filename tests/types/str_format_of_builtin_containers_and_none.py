def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for value in ([1], (1,), {1: 2}, {1}, None, ..., object, range(2), b"x", slice(1), frozenset()):
    print(f"{value}", "{}".format(value) == str(value), "%s" % (value,) == str(value), format(value) == str(value))
    for spec in ("s", "10", "<5", "d"):
        t(format, value, spec)
print("{!r:>12}|{!s:<12}|{!a:^12}".format([1], (2,), "\xe9"), f"{[1, 2]!r:*^20}", f"{None!s:>6}", "{0[0]}{0[1]}".format("ab"), "{0.__class__.__name__}".format(5), "{a[k]}".format(a={"k": 1}))
t("{0[k]}".format, [1])
t("{0[5]}".format, [1])
t("{0[k]}".format, {"j": 1})
t("{0.x}".format, 5)
t("{0[0]}".format, 5)
