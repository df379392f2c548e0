words = ["Straße", "STRASSE", "strasse", "ΣΊΣΥΦΟΣ", "σίσυφος", "ﬃ", "FFI", "İstanbul", "ΐ"]
for w in words:
    print(w, ascii(w.casefold()), ascii(w.lower()), ascii(w.upper()))
print("Straße".casefold() == "STRASSE".casefold())
print("ΣΊΣΥΦΟΣ".casefold() == "σίσυφος".casefold(), "ﬃ".casefold() == "FFI".casefold())
print("é".casefold() == "É".casefold(), "ς".casefold() == "σ".casefold())
print(sorted(words, key=str.casefold)[:3])
