text = "a\U0001f600b\u0301\xe9\U0010ffff"
print(len(text), [ascii(c) for c in text], ascii(text[1]), ascii(text[::-1]), ascii(text[1:4:2]), ascii(text[-1]), text.index("b"), text.rindex("\xe9"), text.find("\U0010ffff"), text.count("\u0301"))
it = iter(text)
next(it)
print(ascii(next(it)), it.__length_hint__(), ascii("".join(it)), it.__length_hint__(), next(it, "end"))
print(ascii(text.replace("\U0001f600", "")), ascii(text.split("b")), ascii(text.partition("\u0301")), ascii(text.center(10, "\U0001f600")), ascii(text.upper()), ascii(text * 2)[:20])
print([len(c.encode("utf-8")) for c in text], len(text.encode("utf-16-le")), text[2:3] == "b", text[100:], ascii(text[-3:]), ascii(max(text)), ascii(min(text)), ascii(sorted(text)))
print(ascii(reversed(text).__next__()), ascii(list(enumerate(text))[1]), ascii(dict.fromkeys(text, 0)), "\U0001f600" in text, ascii(text.translate({0x1F600: "smile"})))
