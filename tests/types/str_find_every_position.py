s = "abcabcaé€ab"
for sub in ("", "a", "ab", "abc", "c", "é", "€a", "zz", s, s + "x"):
    print(ascii(sub), [s.find(sub, i) for i in range(len(s) + 2)])
    print([s.rfind(sub, 0, i) for i in range(len(s) + 2)])
    print([s.count(sub, i) for i in range(0, len(s) + 2, 3)])
print([s.find("a", i) for i in range(-13, 0)], [s.find("b", 0, i) for i in range(-13, 0)])
print([s.startswith("a", i) for i in range(-13, 13, 2)])
print([s.endswith("b", i) for i in range(-13, 13, 3)])
