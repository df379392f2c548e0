a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, -a, +a, abs(a), a.conjugate(), a.real, a.imag)
print(a**2, a**-1, a**0, a**0.5, a**b, 0j**0, 2**1j, (-1)**0.5, 1j * 1j)
print(a + 1, 2 * a, a - 0.5, 1 / a, True + a, a == 3 + 4j, a != b, a == 3, (3 + 0j) == 3)
print(bool(0j), bool(1j))
print(complex(float("inf"), 0) * 1j, 1j / complex(float("inf"), 1))
print(abs(complex(float("inf"), float("nan"))))
for f in (lambda: 1 / 0j, lambda: 0j ** -1, lambda: a < b, lambda: a // 1, lambda: a % 2,
        lambda: divmod(a, 1), lambda: int(a), lambda: float(a), lambda: a & 1,
        lambda: pow(a, 2, 3), lambda: 0j ** 1j, lambda: (1e200 + 1e200j) ** 3,
        lambda: abs(complex(1.7e308, 1.7e308))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
