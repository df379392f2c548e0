print("a" < "b", "a" < "B", "" < "a", "abc" < "abd", "abc" < "ab", "é" > "z")
print("\uffff" < "\U00010000", "Z" <= "Z", "a" != "a", "a" == b"a", "1" == 1)
print(sorted(["b", "A", "a", "é", "", "ab", "€", "😀", "\ue000", "B"]))
print(max("hello"), min("hello"), max(["aa", "b"], key=len))
print(hash("abc") == hash("ab" + "c"), hash("") == hash(""))
for f in (lambda: "a" < 1, lambda: "a" >= None, lambda: 1 > "a", lambda: "a" < b"a"):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)
a = "spam"
print(a is a, a == "".join(["sp", "am"]), {"".join(["k", "ey"]): 1}["key"])
