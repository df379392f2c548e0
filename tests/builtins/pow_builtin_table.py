for b in (0, 1, -1, 2, -2, 3, 0.5, -0.5, 10):
    row = []
    for e in (0, 1, 2, 3, -1, -2, 0.5, 10):
        try:
            row.append(pow(b, e))
        except ZeroDivisionError as x:
            row.append("ZeroDivisionError: " + str(x))
    print(b)
    print([r if not isinstance(r, complex) else ("%.6f%+.6fj" % (abs(r.real),
        r.imag)) for r in row])
for m in (1, 2, 7, -7, 10**20):
    print(m, [pow(b, e, m) for b in (0, 1, 3, -3) for e in (0, 1, 5, 100)])
