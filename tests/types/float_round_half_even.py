for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999999999999996, 0.49999999999999994,
        4503599627370497.5, 1e300):
    print(x, round(x), type(round(x)))
for x, n in ((2.675, 2), (1.005, 2), (0.125, 2), (0.375, 2), (2.5, 0), (1234.5678, -2),
        (1250.0, -2), (1350.0, -2), (5e-324, 400), (1e16, 3), (1.5, -1), (15.0, -1), (25.0, -1),
        (123.456, 20), (-0.04, 1), (1e308, -308), (9.995, 2), (0.1, 17), (1e22, -22)):
    print(x, n, round(x, n))
print(round(1.5, None), round(2.0), round(-0.2), round(-0.2, 0))
for args in ((float("nan"),), (float("inf"),), (1.5, "a"), (1.7e308, -308)):
    try:
        print(round(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(round(float("nan"), 2), round(float("-inf"), -2))
