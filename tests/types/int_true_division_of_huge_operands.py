def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print(10 ** 400 / 10 ** 399, -(10 ** 400) / 10 ** 400, (2 ** 2000 + 1) / 2 ** 2000, 1 / 2 ** 1074, 1 / 2 ** 1075, 3 / 2 ** 1075, 0 / 10 ** 400)
t(lambda: 10 ** 400 / 3)
t(lambda: 10 ** 400 / 0)
t(lambda: 10 ** 400 / 1.0)
t(lambda: 1.0 / 10 ** 400)
t(lambda: 10 ** 400 * 1.0)
t(lambda: 10 ** 400 + 1.5)
t(lambda: float(10 ** 400))
t(lambda: (2 ** 1024 - 2 ** 970) / 1)
t(lambda: (2 ** 1024 - 2 ** 970 - 1) / 1)
t(lambda: float(2 ** 1024 - 2 ** 970))
t(lambda: -(2 ** 1024) / 2)
print((2 ** 53 + 1) / 1, (2 ** 53 + 3) / 1, (2 ** 54 + 2) / 2, 10 ** 22 / 10 ** 23)
