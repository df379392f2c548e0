values = (0.0, 1.0, -2.5, 3.14159265358979, 1234567.891, 1e-5, 9.9999e-5, 999999.5, 1e21, 0.5,
    99.95)
for v in values:
    print(v, [format(v, f".{p}f") for p in (0, 1, 3, 10)])
    print([format(v, f".{p}e") for p in (0, 1, 3)])
    print([format(v, f".{p}g") for p in (0, 1, 3, 6, 12)])
    print([format(v, f".{p}%") for p in (0, 2)], [format(v, f".{p}") for p in (1, 4, 17)])
