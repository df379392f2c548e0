hay = ("ab" * 500 + "abc") * 3
print(hay.find("ababc"), hay.rfind("ababc"), hay.count("ababc"), hay.find("abcabc"))
print(hay.count("ab"), hay.find("b" * 3))
hay2 = "a" * 5000 + "b"
print(hay2.find("a" * 1000 + "b"), hay2.find("b" + "a" * 1000), hay2.rfind("a" * 4999))
print(hay2.count("a" * 700))
u = ("é€" * 300 + "😀") * 2
print(u.find("€😀"), u.rfind("😀"), u.find("€é😀"), u.count("é€é€"))
print(u.split("😀")[1] == "é€" * 300, len(u.replace("é", "e")))
print(hay.replace("ab", "x").count("x"), len(hay.split("c")))
print(hay.partition("ca")[0] == "ab" * 500 + "ab")
