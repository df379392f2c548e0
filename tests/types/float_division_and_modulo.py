for a in (7.5, -7.5, 0.0, -0.0, 1e308):
    for b in (2.0, -2.0, 0.1, float("inf"), float("-inf")):
        print(a, b, a / b, a // b, a % b, divmod(a, b))
print(1 % 0.1, -1 % 1e-20, 5.0 % -3, -5.0 % 3, 5.5 // 0.5, float("inf") % 2, float("nan") // 1)
print(-0.0 % 1.0, 0.0 % -1.0, -1.0 % 1.0, 1.0 % -1.0, 1e20 % 3)
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0.0, lambda: 1.0 % 0, lambda: divmod(1.0, 0),
        lambda: 0.0 ** -1, lambda: 1 / 0.0, lambda: -0.0 ** -1.0):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
