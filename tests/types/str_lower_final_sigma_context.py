for text in ["Σ", "ΑΣ", "ΣΑ", "ΑΣΑ", "ΑΣ ", "ΑΣ.", "ΑΣ.Α", "ΑΣ'Α", "Α\u0301Σ", "ΑΣ\u0301", "ΑΣ\u0301Α",
             "1Σ", "Α1Σ", " Σ ", "ΑΣΣ", "Σ Σ", "Α\u00adΣ", "ΑΣ\u00ad", "ΑΣ:Α", "ΑΣ-Α", "ABΣ", "ΑΣ\U00010400"]:
    print(ascii(text), ascii(text.lower()), ascii(text.title()), ascii(text.swapcase()), ascii(text.capitalize()))
