for text in ["ß", "ẞ", "ſ", "ς", "Σ", "İ", "ı", "ΐ", "ﬁ", "ﬃ", "ŉ", "ǰ", "Ꭰ", "ꭰ", "Ა", "ა",
             "Å", "K", "Ω", "µ", "𐐀", "\u1e9e\u0130", "և", "ᾼ", "ᾳ", "\u0345"]:
    print(ascii(text), ascii(text.casefold()), ascii(text.lower()), ascii(text.casefold().casefold()))
print("Straße".casefold() == "STRASSE".casefold(), "ΣΑΣ".casefold() == "σας".casefold())
