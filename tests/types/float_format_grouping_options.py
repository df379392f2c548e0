def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for x in (0.0, 1234.5, 1234567.891, -1e10, 1e16, 123.0, float("inf")):
    print([format(x, s) for s in (",", "_", ",.2f", "_.0f", "012,.1f", "<15,", ",e", ",g", ",%", "015_.1f", "=+15,.1f")])
for spec in (",_", "_,", ",,", "__", ",n", "_n", ",s", ",c", ",x", "_x", ",d", ".2,f", "x"):
    t(format, 1234567.5, spec)
    t(format, 1234567, spec)
