for x in (0.5, 0.1, -2.75, 0.0, -0.0, 1e300, 5e-324, 3.0):
    print(x, x.as_integer_ratio(), x.is_integer())
for x in (float("inf"), float("-inf"), float("nan")):
    print(x.is_integer())
    try:
        x.as_integer_ratio()
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print((1.5).real, (1.5).imag, (1.5).conjugate(), (-1.5).__abs__(), (1.7).__trunc__())
print((1.2).__ceil__(), (-1.2).__floor__(), (1.5).__bool__(), (1.5).__int__())
print((1.5).__divmod__(0.5), (1.5).__rsub__(4), (1.5).__eq__("x"), (1.5).__lt__(2))
print((2.0).__pow__(3), (2.0).__rpow__(3))
