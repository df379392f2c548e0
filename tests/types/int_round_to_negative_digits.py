def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for n in (0, 5, 15, 25, -15, -25, 149, 150, 151, 12345678901234567890, -55):
    print(n, [round(n, d) for d in (2, 0, -1, -2, -3, -25)], round(n), round(n, None))
t(round, 5, 1.0)
t(round, 5, "1")
t(round, 5, 2 ** 70)
class I:
    def __index__(self): return -1
print(round(1234, I()), round(True), round(True, -1), type(round(True)), (25).__round__(-1), (5).__round__())
