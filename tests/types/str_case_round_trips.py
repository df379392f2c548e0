text = "The Quick brown FOX, jumps óver ÇA"
print(text.upper().lower() == text.lower(), text.swapcase().swapcase() == text)
print(text.title(), text.capitalize(), text.casefold())
for s in ("o'neil mc-donald", "x1y2z", "ALL CAPS", "ﬀ ligature", "ʼn", "σίσυφος", "ΣΊΣΥΦΟΣ",
        "ΌΣΟΣ ΣΑΣ.", "dz ǆ ǅ Ǆ", "ıI iİ", "ŸÿÀ", "ꭰᏸ", "ⓐⒶ"):
    print(s, "|", s.upper(), "|", s.lower(), "|", s.title(), "|", s.swapcase(), "|")
    print(s.capitalize(), len(s.upper()), len(s.lower()))
    print(s.casefold() == s.upper().casefold())
print("ß".casefold() == "SS".casefold(), "ß".upper(), "ẞ".lower(), len("ŉ".upper()))
print("ΐ".upper(), len("ΐ".upper()))
