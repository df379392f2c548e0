digits = "0123456789abcdefghijklmnopqrstuvwxyz"

def text(n, base):
    s = ""
    while n:
        n, r = divmod(n, base)
        s = digits[r] + s
    return s or "0"

for base in range(2, 37):
    n = 2**130 + 12345
    s = text(n, base)
    print(base, s, int(s, base) == n, int(s.upper(), base) == n, int("-" + s, base) == -n)
for base in (1, -1, 37, 100):
    try:
        int("10", base)
    except ValueError as e:
        print(type(e).__name__, e)
