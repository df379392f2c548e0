import unicodedata as u
for s in ("é", "e\u0301", "ﬁ", "Å", "①", "가", "\u1100\u1161", "a\u0323\u0307", "a\u0307\u0323",
        "²", "ｱ", "\u2126", "abc", "", "ẛ̣", "\u0344"):
    print(ascii(s), [ascii(u.normalize(f, s)) for f in ("NFC", "NFD", "NFKC", "NFKD")])
    print([u.is_normalized(f, s) for f in ("NFC", "NFD", "NFKC", "NFKD")])
for args in (("XFC", "a"), ("NFC", 5), ("nfc", "a")):
    try:
        u.normalize(*args)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
