for char in ["a", "\xaa", "\u02b0", "\u01bb", "\u01c5", "5", "\xb2", "\xbd", "\u2167", "_", "-", " ", "\u0301", "\u4e2d", "\u0903", "\u203f", "$", "+", "^", "\u20ac", "\x00", "\ud800", "\ue000", "\U0001d7d8"]:
    print(ascii(char), [int(getattr(char, "is" + n)()) for n in ("alnum", "alpha", "ascii", "decimal", "digit", "identifier", "lower", "numeric", "printable", "space", "title", "upper")])
for text in ["", "ab1", "ab 1", "a\u0301", "\u4e2d\u6587", "a_b", "1\xb2\xbd"]:
    print(ascii(text), text.isalnum(), text.isalpha(), text.isascii())
