nan, inf = float("nan"), float("inf")
values = (nan, -inf, -1.5, -0.0, 0.0, 0, 1, 1.0, True, 1.5, 2**53, 2.0**53 + 2, inf, 10**400)
for a in values:
    print(repr(a)[:8])
    print("".join("<" if a < b else ">" if a > b else "=" if a == b else "u" for b in values))
    print("".join("1" if a <= b else "0" for b in values))
    print("".join("1" if a >= b else "0" for b in values))
    print("".join("1" if a != b else "0" for b in values))
