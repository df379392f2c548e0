def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for n in (0, 1, -1, 255, -256, 2 ** 64, 2 ** 64 - 1, -(2 ** 64), 10 ** 50, -(10 ** 50), (1 << 1000) - 1, 1 << 1000, True):
    print(n.bit_count(), n.bit_length(), n.bit_count() == bin(n).count("1"), n.bit_length() == len(bin(abs(n))) - 2 if n else 0)
t((5).bit_count, 1)
t(int.bit_count, "5")
t(int.bit_length, 5.0)
