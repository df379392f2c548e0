for a in (7, -7, 7.5, -7.5, 0, True, 10**25):
    for b in (2, -2, 0.5, -0.3, 10**13):
        q, r = divmod(a, b)
        print(a, b, q, r, q == a // b, r == a % b, type(q).__name__, type(r).__name__)
for a, b in ((1, 0), (1.0, 0), (1, 0.0), (10**30, 0), (1, False), ("a", 1), (1, None), (1j, 1)):
    try:
        divmod(a, b)
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
