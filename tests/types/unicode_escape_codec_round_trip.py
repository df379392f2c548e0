def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for text in ["abc", "\n\t\r\\'\"", "\x00\x7f\x80\xff", "\u0100\uffff\U00010000", "\ud800", ""]:
    data = text.encode("unicode_escape")
    raw = text.encode("raw_unicode_escape")
    print(data, data.decode("unicode_escape") == text, raw, raw.decode("raw_unicode_escape") == text)
import warnings
for data in [rb"\x41\u0042\U00000043\N{LATIN SMALL LETTER D}\101\7\a\b\f\v\'\"", b"\\\nx", b"\xe9"]:
    t(data.decode, "unicode_escape")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    t(rb"\q\8".decode, "unicode_escape")
    print([str(w.message) for w in caught])
for data in [rb"\x", rb"\x4", rb"\u004", rb"\U0000004", rb"\U00110000", rb"\N{", rb"\N{zzz}", b"\\"]:
    t(data.decode, "unicode_escape")
    t(data.decode, "unicode_escape", "replace")
    t(data.decode, "raw_unicode_escape")
