# slow:
for digits in (1, 9, 10, 18, 19, 20, 27, 28, 100, 999, 1000, 4000):
    for n in (10**digits - 1, 10**digits, 10**digits + 1,
            int("1234567890" * (digits // 10 + 1))):
        s = str(n)
        if int(s) != n or str(-n) != "-" + s or not s.isdigit():
            print("wrong", digits)
    print(digits, len(str(10**digits)), str(10**digits - 1) == "9" * digits)
    print(str(7**digits)[:20], str(7**digits)[-20:])
import sys
sys.set_int_max_str_digits(0)
n = 3**50000
s = str(n)
print(len(s), s[:30], s[-30:], int(s) == n)
m = int("987654321" * 3000)
print(m % 10**9, len(str(m)), m == int(str(m)))
