import unicodedata as u

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for char in ("A", "\xe9", "\u20ac", "\uac00", "\ud7a3", "\u4e00", "\U00020000", "\U0001f600", "\x00", "\u0378", "\ue000", "\uf900", "\U000e0100", "\u1f88", "\u01c5"):
    print(ascii(char), u.name(char, None), u.category(char), u.bidirectional(char), u.combining(char), u.east_asian_width(char), u.mirrored(char))
for name in ("LATIN SMALL LETTER A", "latin small letter a", "HANGUL SYLLABLE GAG", "CJK UNIFIED IDEOGRAPH-4E2D", "GRINNING FACE", "LF", "NULL", "NO-BREAK SPACE", "NBSP", "NO SUCH NAME", "", "CJK UNIFIED IDEOGRAPH-0041"):
    t(u.lookup, name)
t(u.name, "ab")
t(u.name, "\x00")
t(u.name, 5)
t(u.category, "")
