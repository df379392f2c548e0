inf, nan = float("inf"), float("nan")
for a in (0.0, -0.0, 1.0, 1.5, 1e20, inf, nan):
    for b in (0.0, -0.0, -1.0, 1e-7, -inf, nan):
        z = complex(a, b)
        print(repr(z), str(z), end=" ")
    print()
print([1j, 0j, -1j], {1 + 1j: 2}, f"{1j}", "%s %r" % (2j, -2j), "{}".format(3j))
