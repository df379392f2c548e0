for text in ["", "a", "_", "1a", "a1", "é", "\u0301a", "a\u0301", "ª", "\u2118", "\u212e", "\u309b", "\u00b7", "a\u00b7", "a\u0387",
             "\u1369", "a\u1369", "\u19da", "a\u19da", "变量", "\u2160", "a-b", "a b", "\U0001d400", "\ud800", "a\u200d", "\u1885", "\u037a",
             "if", "None", "\ufe33", "a\u2040", "\u203f"]:
    print(ascii(text), text.isidentifier())
