print(1_0, 0x_ff, 0b_1, 0o_7, 1_0.0_1, 1_0e1_0, 1_0j, 0_0, 00, 0_0.0, 0e0, .5_5, 5_5., 1E5, 1e+5, 1J, 0XFF, 0B1, 0O7)
print(1if 1else 2, 1 or 2, [1for x in (1,)])
print(1..real, 1.0.imag, 1 .real, (1).imag, 1.e3, 1.j)
print(0xdeadBEEF, 0b1010, 0o17, 1_000_000, 123456789012345678901234567890, 1e309, -1e309, 5e-324, 2e-324)
for text in ("1__0", "1_", "_1 + 0", "0_x1", "0x_", "0xg", "0b2", "0o8", "1e", "1e_5", "1_e5", "1._5", "01", "0_1", "1.2.3", "1a", "0b", "1jx", "1_j",
             "0b1_", "0x1__2", "09.5", "08", "0777", "1e+", "12abc", "0xfor", "1.0in x" if False else "1.0_"):
    try:
        print(text, eval(text))
    except NameError as e:
        print(text, "|", e)
    except SyntaxError as e:
        print(text, "|", e.msg)
