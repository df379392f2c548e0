t = str.maketrans("abc", "xyz", "d!")
print("abcd!e".translate(t), sorted(t.items()))
print(str.maketrans({"a": "1", 98: None, "c": 100}))
print("aabbcc".translate(str.maketrans({"a": "<A>", 98: None, "c": 100})))
print("hello".translate({ord("l"): "L", ord("o"): "€😀"}), "é€".translate({ord("é"): "e"}))

class M:
    def __getitem__(self, k):
        if k == ord("a"):
            raise LookupError
        return chr(k).upper() + "."

print("banana".translate(M()), "abc".translate("x" * 98 + "YZ"), str.maketrans("", ""))
for f in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans({"ab": 1}),
        lambda: str.maketrans([1]), lambda: str.maketrans("a", 1),
        lambda: str.maketrans({1.5: 1}), lambda: "a".translate({97: 1.5}),
        lambda: "a".translate({97: 0x110000}), lambda: "a".translate(5),
        lambda: str.maketrans("a", "b", 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
