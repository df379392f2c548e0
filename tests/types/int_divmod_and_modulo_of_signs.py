def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for a in (7, -7, 0, 10 ** 20, -(10 ** 20)):
    for b in (3, -3, 1, -1, 10 ** 19, -(10 ** 21)):
        q, r = divmod(a, b)
        print(q, r, a // b == q, a % b == r, q * b + r == a)
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 10 ** 30 // 0, lambda: 10 ** 30 % 0, lambda: True // False, lambda: divmod(1, 0.0), lambda: 1 / 0, lambda: divmod(1, "a"), lambda: 0 ** -1):
    t(f)
