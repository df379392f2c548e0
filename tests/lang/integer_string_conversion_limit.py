import sys

print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
for f in (lambda: int("1" * 4301), lambda: str(10 ** 4300), lambda: repr(10 ** 5000), lambda: f"{10 ** 4300}", lambda: "%d" % 10 ** 1 and "%d" % (10 ** 4300)):
    try:
        f()
    except ValueError as e:
        print(e)
print(len(str(10 ** 4299)), int("1" * 4300) % 10, len(hex(10 ** 5000)), int("f" * 5000, 16) % 10, len(bin(1 << 9999)))
sys.set_int_max_str_digits(0)
print(len(str(10 ** 6000)))
for bad in (5, -1, "x"):
    try:
        sys.set_int_max_str_digits(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
