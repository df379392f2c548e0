for char in ["0", "²", "½", "٣", "௧", "௰", "Ⅷ", "ⅷ", "①", "⓪", "一", "万", "〇", "𝟘", "\U00010a40", "\u0bf0",
             "\u1369", "\U0001f100", "\u3007", "\u4e00", "x", "\u19da", "\u00b9"]:
    print(ascii(char), char.isdecimal(), char.isdigit(), char.isnumeric(), char.isalnum(), char.isalpha())
print("".isdecimal(), "".isdigit(), "".isnumeric(), "12\u0663".isdecimal(), "1²".isdecimal(), "1²½".isdigit())
