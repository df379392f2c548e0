def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for f in (lambda: 1j / 0, lambda: 1j / 0j, lambda: 1 / 0j, lambda: 1j // 1, lambda: 1j % 1, lambda: divmod(1j, 1), lambda: 0j ** -1, lambda: 0j ** 1j, lambda: 0j ** 0, lambda: 1j ** 2, lambda: (1 + 1j) ** 3, lambda: (2j) ** -2,
          lambda: pow(1j, 2, 3), lambda: 1e200j * 1e200, lambda: (1e200 + 1e200j) ** 2, lambda: 1j < 2j, lambda: 1j > 0, lambda: 1j <= 1j, lambda: 1j == 1j, lambda: 1j != "a", lambda: 1j + "a", lambda: -1j, lambda: ~1j, lambda: abs(3 + 4j),
          lambda: round(1j), lambda: int(1j), lambda: 1j & 1, lambda: 0j ** 0j, lambda: abs(complex("inf+nanj")), lambda: abs(complex(1e308, 1e308))):
    t(f)
