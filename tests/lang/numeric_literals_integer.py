print(0, 00, 0_0, 1_000_000, 0xFF, 0Xff, 0o17, 0O17, 0b101, 0B1, 0x_f_f, 0b_1, 0xdead_beef)
print(12345678901234567890123456789, -5, - -5, ~-1, +3)
print(0xffffffffffffffffffff, 1_2_3, 0o7_7)
