print(2**0, 0**0, (-2)**3, 2**-2, (-2)**-1, 10**20, (-1)**10**6)
print(pow(3, 200, 13), pow(3, -1, 7), pow(-3, 5, 7), pow(3, 5, -7), pow(10, 0, 1))
print(pow(2, 10**5, 10**9 + 7))
print(pow(38, -1, 97), pow(12345, -3, 10**9 + 7), pow(2**100, 2**100, 2**61 - 1))
print(2**0.5, 4**-0.5, (-8) ** (1 / 3))
print(pow(base=2, exp=5), pow(2, 5, mod=3), pow(5, 3, None))
for f in (lambda: 0**-1, lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2, 3.0, 5),
        lambda: pow(2.0, 3, 5), lambda: 2 ** "a", lambda: pow(2), lambda: pow("a", 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
