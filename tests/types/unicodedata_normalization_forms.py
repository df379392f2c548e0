import unicodedata as u

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text in ["\xe9", "e\u0301", "\ufb01", "\u1e9b\u0323", "\u212b", "\uac00", "\u1100\u1161", "\u0344", "\u2126", "\xbd", "\u3392", "a\u0323\u0307", "a\u0307\u0323", "\u0958", "\uff21", "\u00b5", "\u2460", ""]:
    forms = [u.normalize(f, text) for f in ("NFC", "NFD", "NFKC", "NFKD")]
    print(ascii(text), [ascii(f) for f in forms], [u.is_normalized(f, text) for f in ("NFC", "NFD", "NFKC", "NFKD")], u.decomposition(text) if len(text) == 1 else "-")
t(u.normalize, "NFX", "a")
t(u.is_normalized, "nfc", "a")
t(u.normalize, "NFC", 5)
t(u.normalize, "NFC")
t(u.decomposition, "ab")
print(u.unidata_version, u.ucd_3_2_0.unidata_version if hasattr(u, "ucd_3_2_0") else "3.2.0")
