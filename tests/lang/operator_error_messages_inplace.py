for src in ("x += 'a'", "x -= []", "x @= 1", "x **= 'a'", "x <<= 1.0", "x //= None", "x |= 'q'", "x %= ()"):
    x = 1
    try:
        exec(src)
    except TypeError as e:
        print(src, "|", e)
xs = []
for src in ("xs += 5", "xs *= 'a'", "xs -= []"):
    try:
        exec(src)
    except TypeError as e:
        print(src, "|", e)
