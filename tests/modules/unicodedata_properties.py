import unicodedata as u
for c in ("a", "A", "5", " ", "é", "€", "\u0301", "一", "😀", "\n", "½", "Ⅷ", "٣", "\xad", "(",
        "ß", "\ue000"):
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c))
    print(u.east_asian_width(c), u.mirrored(c), u.decomposition(c), u.name(c, "<none>"))
    print(u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
for f in (lambda: u.name("\n"), lambda: u.decimal("a"), lambda: u.digit("½"),
        lambda: u.numeric("a"), lambda: u.category("ab"), lambda: u.category(5),
        lambda: u.lookup("NO SUCH NAME")):
    try:
        print(f())
    except (ValueError, TypeError, KeyError) as e:
        print(type(e).__name__, e)
print(u.lookup("LATIN SMALL LETTER E WITH ACUTE"), u.lookup("euro sign"))
print("\N{GREEK SMALL LETTER ALPHA}\N{grinning face}", u.name("가"))
print(u.lookup("HANGUL SYLLABLE GA"), u.name("一"), u.unidata_version >= "15")
