import warnings

warnings.simplefilter("ignore")
for src in ("1__0", "1_", "0_x1", "0x", "0b2", "0o8", "012", "1_.5", "1._5", "1e", "1e_5", "0xg", "1_000_", "5a", "0b", "0_7",
            "1.5.2", "0b1_", "1_j", "0o_", "1if", "0x1for x in y", "1or 2", "1in [1]", "0b1and 1", "1.e", "1ej", "123abc", "00012"):
    try:
        compile(src, "<t>", "eval")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "|", e.msg)
