a = [[0] * 2] * 3
a[0][0] = 1
print(a, [0] * 3, [1, 2] * 0, [1] * -3, 3 * ["x"], [] * 100, len([None] * 1000), [1, 2] * True)
b = [1, 2]
b *= 3
print(b)
b *= 0
print(b)
for f in (lambda: [1] * 1.5, lambda: [1] * "2", lambda: [1] * None, lambda: [1] * [2],
        lambda: (1,) * "a"):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)
for f in (lambda: [1] * (2**62), lambda: (1,) * (2**62), lambda: [1, 2, 3] * (2**63)):
    try:
        f()
    except (MemoryError, OverflowError) as e:
        print("refused")
