import sys
print(sys.get_int_max_str_digits())
n = 10**4300
try:
    str(n)
except ValueError as e:
    print(type(e).__name__, e)
try:
    int("1" * 4301)
except ValueError as e:
    print(type(e).__name__, e)
print(len(str(10**4299)), len(hex(n)), len(f"{n:x}"))
try:
    f"{n}"
except ValueError as e:
    print(type(e).__name__, e)
try:
    "%d" % n
except ValueError as e:
    print(type(e).__name__, e)
print(int("f" * 5000, 16).bit_length())
sys.set_int_max_str_digits(0)
print(len(str(n)), int("1" * 4301) % 9)
sys.set_int_max_str_digits(640)
try:
    int("2" * 641)
except ValueError as e:
    print(type(e).__name__, e)
try:
    sys.set_int_max_str_digits(639)
except ValueError as e:
    print(type(e).__name__, e)
