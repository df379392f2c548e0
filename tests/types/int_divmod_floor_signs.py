for a in (7, -7):
    for b in (2, -2, 3, -3, 7, 8, -8):
        print(a, b, a // b, a % b, divmod(a, b), (a // b) * b + a % b == a)
big = 10**30 + 7
for a in (big, -big):
    for b in (10**15 + 1, -(10**15 + 1), 2, -3):
        q, r = divmod(a, b)
        print(q, r, q * b + r == a)
for op in (lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1 / 0, lambda: big // 0,
        lambda: big / False):
    try:
        op()
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
