for s in ("", "a", "'", '"', "'\"", "it's", 'say "x"', "\\", "\n\r\t", "\x00\x1f\x7f\x80\x9f",
        "\xa0\xad", "é€", "😀", "\ud800\udfff", "\u200b\u2028\u3000", "\ufeff", "\ue000",
        "\U0010ffff", "\u0301", "a\\n", "\x0b\x0c\x07\x08\x1b"):
    print(repr(s), ascii(s), len(repr(s)))

class S(str):
    pass

print(repr(S("q")), [S("é")], str(S("é")), type(str(S("é"))))
