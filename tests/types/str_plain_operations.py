s = "hello"
print(s, len(s), s + " world", s * 2, s[0], s[-1], s[1:3], s[::-1])
print(s.upper(), s.capitalize(), s.replace("l", "L"), s.find("lo"), s.count("l"))
print("a,b,c".split(","), "-".join(["x", "y"]), "  pad ".strip(), "ell" in s)
print(s == "hello", s < "help", s.startswith("he"), s.endswith("lo"))
print("%s is %d" % ("age", 5), "{} {}".format(1, 2), f"{s}!{len(s):3}")
for c in "abc":
    print(c, end=" ")
print()
print(str(12) + "3", int("42") + 1, repr("it's"), ord("a"), chr(98))
