for s in ("a", "_", "a1", "1a", "", "é", "a b", "a-b", "class", "None", "ª", "℘", "x\u0301",
        "\u0301x", "·a", "a·", "名前", "𝔘", "a\u200d", "²", "x²", "_é", "Ⅷ", "\u2118", "\u309b"):
    print(ascii(s), s.isidentifier())
