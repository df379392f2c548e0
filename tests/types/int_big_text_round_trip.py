for e in (0, 1, 18, 19, 20, 38, 77, 154, 308, 1000):
    n = 10**e + 7
    s = str(n)
    print(e, len(s), int(s) == n, str(-n) == "-" + s, int(hex(n), 16) == n)
    print(int(oct(n), 8) == n, int(bin(n), 2) == n)
n = 3**333
print(n)
print(hex(n))
print(oct(n))
print(bin(n)[:40], len(bin(n)))
print(int("z" * 40, 36))
print(int("1" * 60, 3), int("123456" * 10, 7))
print(int("1_000_000_000_000_000_000_000"), int("-" + "9" * 45))
