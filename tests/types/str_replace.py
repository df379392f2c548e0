print("aaa".replace("a", "b"), "aaa".replace("a", "bb", 2), "aaa".replace("aa", "x"))
print("abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"))
print("".replace("a", "x"))
print("abc".replace("b", ""), "abc".replace("z", "y"), "aaa".replace("a", "b", 0))
print("aaa".replace("a", "b", -5), "aaa".replace("a", "b", count=1))
print("é€é".replace("é", "e"), "abc".replace("b", "😀"), "x😀y".replace("😀", ""))
s = "abc"
print(s.replace("z", "y") is s or s.replace("z", "y") == s)
for args in ((1, "a"), ("a", None), ("a",), ("a", "b", "c")):
    try:
        s.replace(*args)
    except TypeError as e:
        print(type(e).__name__, e)
