for char in [" ", "\xa0", "\u1680", "\u2000", "\u3000", "\u2028", "\u2029", "\xad", "\u200b", "\u200d", "\ufeff",
             "\ue000", "\ud800", "\u0378", "\uffff", "\U0010ffff", "\x7f", "\x80", "\x9f", "\xa1", "\u0301", "\U0001f600",
             "\U000e0001", "\t"]:
    print(ascii(char), char.isprintable(), repr(char) == "'" + char + "'")
print("".isprintable(), "a\nb".isprintable(), "a b".isprintable())
