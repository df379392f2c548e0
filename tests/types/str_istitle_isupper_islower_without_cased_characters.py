for text in ["", "123", "A1", "a1", "1A", "A\u4e2d", "\u4e2d", "\u00aa", "\u2160", "\u2170", "\u24b6", "\u24d0",
             "\u0345", "\u02b0", "A B", "Ab Cd", "Ab CD", "\u1fbc", "\u1fb3", "A\u0301", "\U0001d400", "\U0001d41a"]:
    print(ascii(text), text.isupper(), text.islower(), text.istitle())
