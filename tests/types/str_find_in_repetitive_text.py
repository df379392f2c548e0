text = "ab" * 300 + "aab" + "ab" * 300
for needle in ("aab", "abab" * 50, "ba" * 100 + "a" * 2, "b" + "ab" * 299 + "aab", "ab" * 400,
        "aba" * 3, "b" * 2):
    print(len(needle), text.find(needle), text.rfind(needle), text.count(needle))
    print(needle in text, text.find(needle, 500), text.encode().find(needle.encode()))
hay = "x" * 10000 + "y" + "x" * 10000
print(hay.find("xy"), hay.rfind("yx"), hay.find("y" + "x" * 10000))
print(hay.find("y" + "x" * 10001), hay.count("xx"), hay.count("x" * 100))
print(hay.replace("x" * 1000, "z"), hay.split("y")[1] == "x" * 10000)
