def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for base, exponent, modulus in [(3, 4, 5), (3, -1, 7), (3, -2, 7), (2, -1, 4), (0, 0, 1), (0, 0, -1), (5, 0, 1), (3, 4, -5), (-3, 3, 5), (-3, 3, -5), (3, 4, 0), (2, 1000, 10 ** 9 + 7),
                                (10 ** 30, 10 ** 20, 997), (7, -3, 10 ** 18 + 9), (2, -1, -3), (1, -1, 1), (0, -1, 5), (2, 10, True), (True, True, 3)]:
    t(pow, base, exponent, modulus)
t(pow, 2, 3, 1.0)
t(pow, 2.0, 3, 5)
t(pow, 2, 3.0, 5)
t(pow, 2, 3, None)
t(pow, 2, -3, None)
t(pow, "a", 2, 3)
t(pow, base=2, exp=5, mod=7)
t(pow, 0, -1)
t(pow, 0, -1.0)
print((5).__pow__(3, 7), (5).__pow__(-1), (5).__pow__(2.0), (5).__rpow__(2, None), (5).__rpow__(2))
