import codecs

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print(codecs.utf_8_decode(b"a\xe2\x82"[:1]), codecs.utf_8_decode(b"a\xe2\x82", "strict", False), codecs.utf_8_encode("a\xe9"), codecs.ascii_encode("ab"), codecs.latin_1_decode(b"\xe9"))
t(codecs.utf_8_decode, b"a\xe2\x82", "strict", True)
print(codecs.utf_16_le_decode(b"a\x00b", "strict", False), codecs.utf_16_le_encode("a"), codecs.utf_32_be_decode(b"\x00\x00\x00a\x00", "strict", False))
print(codecs.escape_decode(b"\\n\\x41\\101"), codecs.escape_encode(b"\n'\xff"), codecs.unicode_escape_decode("\\u0041"), codecs.raw_unicode_escape_encode("\u1234\xe9"))
print(codecs.charmap_encode("ab", "strict", {97: 65, 98: b"BB"}), codecs.charmap_decode(b"\x00\x01", "strict", "xy"), codecs.charmap_decode(b"\x00\x01", "replace", {0: "long", 1: None}))
t(codecs.charmap_encode, "c", "strict", {97: 65})
t(codecs.charmap_decode, b"\x05", "strict", "xy")
t(codecs.charmap_decode, b"\x00", "strict", {0: 0x110000})
t(codecs.readbuffer_encode, b"ab")
t(codecs.readbuffer_encode, "\xe9")
