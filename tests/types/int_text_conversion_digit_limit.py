import sys

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
big = 10 ** 4300
t(str, big)
t(repr, big)
t(lambda: f"{big}")
t(lambda: "%d" % big)
t(lambda: len(f"{big:x}"))
t(int, "1" * 4301)
t(lambda: len(str(int("1" * 4300))))
t(lambda: int("1_" * 4299 + "1") > 0)
t(lambda: int("f" * 5000, 16) > 0)
t(lambda: int("7" * 5000, 3))
t(int, "1" * 5000, 7)
t(sys.set_int_max_str_digits, 100)
t(sys.set_int_max_str_digits, -1)
t(sys.set_int_max_str_digits, "a")
sys.set_int_max_str_digits(640)
t(str, 10 ** 640)
t(lambda: len(str(10 ** 639)))
t(int, "-" + "9" * 641)
t(lambda: big.__format__("d"))
t(lambda: str([big]))
sys.set_int_max_str_digits(0)
print(len(str(big)), len(repr(-big)))
