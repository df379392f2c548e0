for text in ["ß", "ŉ", "ǰ", "ΐ", "ΰ", "և", "ẖ", "ẗ", "ẚ", "ὐ", "ὒ", "ᾀ", "ᾈ", "ᾳ", "ᾼ", "ᾲ", "ῗ", "ﬀ",
             "ﬁ", "ﬂ", "ﬃ", "ﬅ", "ﬓ", "ﬗ"]:
    print(ascii(text), ascii(text.upper()), ascii(text.title()), ascii(text.capitalize()), len(text.upper()))
