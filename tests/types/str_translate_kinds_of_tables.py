s = "héllo wörld"
print(s.translate({}), s.translate({ord("l"): None}))
print(s.translate({ord("o"): "00", ord("é"): 101, ord(" "): "_"}))
print(s.translate(str.maketrans("lo", "01")), s.translate(str.maketrans("", "", "lo")))
print(s.translate(str.maketrans({"h": "H", "ö": "oe"})))

class Default(dict):
    def __missing__(self, k):
        return k + 1 if k < 128 else None

print("abcé".translate(Default()), "abc".translate([None] * 97 + ["A", "B"]))
print("a\u20ac".translate({0x20ac: "EUR"}))
rot = str.maketrans("abcdefghijklmnopqrstuvwxyz", "nopqrstuvwxyzabcdefghijklm")
print("hello".translate(rot), "hello".translate(rot).translate(rot))
print("😀a".translate({0x1F600: ":)"}), "".translate(rot) == "")
print("x".translate({120: "\U0010ffff"}) == "\U0010ffff")
for t in ({97: -1}, {97: 0x110000}, {97: b"x"}, {97: 1.0}, None, 5):
    try:
        print("a".translate(t))
    except Exception as e:
        print(type(e).__name__, e)
