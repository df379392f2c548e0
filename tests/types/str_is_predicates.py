preds = ("isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower",
    "isnumeric", "isprintable", "isspace", "istitle", "isupper")
for s in ("", "a", "A", "aB", "1", "a1", " ", "\t\n", "_", "1a", "é", "²", "½", "٣", "Ⅷ", "一",
        "Title Case", "Not title", "ABC!", "abc!", "!", "\x00", "\u00a0", "\u2028", "😀",
        "class", "x-y", "ª", "ǅ", "\u0345", "\ud800", "\ue000", "\x85"):
    print(ascii(s), [p[2:] for p in preds if getattr(s, p)()])
