s = "--==abc==--"
print(s.strip("-"), s.strip("=-"), s.lstrip("-="), s.rstrip("="), s.strip(""))
print(s.strip("xyz"), s.strip("-=abc") == "")
print("éàé".strip("é"), "€€a€".lstrip("€"), "😀x😀".strip("😀"), "aéa".strip("aé") == "")
print("abcba".strip("ab"), "\u3000\u2009x\x85\u2029".strip())
print("x\u200b".strip() == "x\u200b", "\ufeffx".strip() == "\ufeffx")
for c in "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\u180e\u200b\ufeff":
    print(ascii(c), (c + "x" + c).strip() == "x", len(("a" + c + "b").split()))
