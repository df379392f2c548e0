for text in ["they're bill's", "x2y 2x 3rd", "a_b-c", "don\u2019t", "ABC dEF", "\u00e9t\u00e9 \u00c9T\u00c9", "",
             "a\u0301b", "1a", "\u2160\u2171 x", "\u24d0\u24d1", "ab\u00aacd", "\u4e2dab", "\ufb01n", "\u1f80a"]:
    print(ascii(text), ascii(text.title()), text.istitle(), text.title().istitle())
