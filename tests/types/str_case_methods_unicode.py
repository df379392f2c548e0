for s in ("straße", "ÉCOLE", "ǆ", "ﬁx", "İi", "ΑΣΣ ΟΔΟΣ", "ß", "ŉ", "µ", "ὈΔΥΣΣΕΎΣ", "ⅷ", "ა",
        "Ა", "𐐨", "ᾳ", "ſ", "I\u0307", "ΣΑΣ Σ"):
    print(s, s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
    print([ascii(x) for x in (s.upper(), s.lower(), s.casefold())])
