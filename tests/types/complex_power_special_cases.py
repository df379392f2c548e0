print((1 + 1j) ** 2, (1 + 1j) ** -2, (1 + 1j) ** 0, (0j) ** 0, 1j**2, 1j**3, 1j**4)
print((2 + 0j) ** 10, (1 + 2j) ** 5, (1 + 2j) ** -3)
print("%.10g %.10g" % (((1 + 2j) ** (0.5)).real, ((1 + 2j) ** 0.5).imag))
print("%.10g %.10g" % ((2 ** (1 + 1j)).real, (2 ** (1 + 1j)).imag), (1 + 0j) ** (10**5))
print((0j) ** (1 + 0j), 2.0 ** 1j == 2 ** 1j)
for f in (lambda: 0j**-1, lambda: 0j ** (1j), lambda: 0 ** (-1j),
        lambda: (1 + 1j) ** (10**400)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for z in ((-1) ** 0.5, (-8) ** (1 / 3)):
    print("%.10f %.10f" % (z.real, z.imag))
