s = "aXbXXc"
for old, new in (("X", ""), ("X", "é"), ("X", "😀😀"), ("XX", "Y"), ("", "."), ("aXbXXc", "all"),
        ("c", "X"), ("z", "q")):
    print(ascii([s.replace(old, new, n) for n in (-1, 0, 1, 2, 3)]))
big = "ab" * 1000
print(len(big.replace("a", "xyz")), len(big.replace("b", "")))
print(big.replace("ab", "c") == "c" * 1000, len(big.replace("", "-")))
print(big.replace("ba", "", 999).count("b"))
print("é" * 3 == "eee".replace("e", "é"), "nonascii é".replace("é", "e").isascii())
print("".replace("", "x", 0), repr("".replace("", "x")), "aa".replace("a", "a") == "aa")
