for text in ["ß", "ŉ", "ı", "ſ", "İ", "ς", "µ", "ﬀ", "ǅ", "ΐ", "Ω", "K", "aBc", "\U00010400\U00010428"]:
    once = text.swapcase()
    print(ascii(text), ascii(once), ascii(once.swapcase()), once.swapcase() == text)
