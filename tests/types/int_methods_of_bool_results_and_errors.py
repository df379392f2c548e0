def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print(True.bit_length(), True.bit_count(), True.to_bytes(1), True.as_integer_ratio(), True.conjugate(), type(True.conjugate()).__name__, True.real, type(True.numerator).__name__, True.__index__(), type(True.__int__()).__name__, True.__float__(), True.__hash__(), True.is_integer())
print(True + True, True * 3, True - False, True / True, True // True, True % 2, True ** 2, True << 1, -True, +True, abs(True), divmod(True, True), True < 2, True == 1.0, True is True, bool(2) is True, int(True), float(True), complex(True))
t(lambda: True.bit_length(1))
t(lambda: True + "a")
t(lambda: True[0])
t(lambda: len(True))
t(bool.__new__, int)
t(bool.__new__, bool, 1, 2)
print(bool.__new__(bool, []), bool.from_bytes(b"\x00\x01"), sorted([True, 0, False, 1]), [10, 20][True], "ab"[False], {True: "a", 1: "b"}, {False, 0, 0.0}, sum([True, True, False]), max(True, 0), "x" * True)
