for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1234.5678, 1e16 + 0.5, 5e-5, 99.995):
    print(x, round(x), [round(x, n) for n in (-3, -2, -1, 0, 1, 2, 3, 4)])
for n in (5, 15, 25, 35, 45, 50, 55, -15, -25, 149, 150, 151, 10**20 + 50):
    print(n, round(n), [round(n, d) for d in (-3, -2, -1, 0, 1)])
print(round(True), round(2.5, None), type(round(2.5, 0)).__name__)
print(type(round(2.5)).__name__, round(1e300), round(-0.0), round(-0.4))
print(round(0.1 + 0.2, 17))
