def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for n in (0, 5, -5, 65, 255, 10 ** 20, True):
    print([format(n, s) for s in ("", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "n", "+", " d", "08b", "#010x", "e", ".2f", "%", "g")])
for n, spec in [(65, "c"), (0x1F600, "c"), (0, "c"), (-1, "c"), (0x110000, "c"), (65, "+c"), (65, "#c"), (65, ",c"), (65, "5c"), (65, "05c"), (65, "^5c"), (65, "s"), (65, ".2d"), (65, ".2c"), (65, "r"), (65, "dd"), (65, "é"), (True, "c")]:
    t(format, n, spec)
