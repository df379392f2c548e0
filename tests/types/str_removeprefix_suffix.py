print("TestHook".removeprefix("Test"), "BaseTest".removeprefix("Test"))
print("aa".removeprefix("a"), "x".removeprefix(""), repr("abc".removeprefix("abc")))
print("ab".removeprefix("abc"))
print("MiscTests".removesuffix("Tests"), "Tmp".removesuffix("Tests"))
print("aa".removesuffix("a"), "x".removesuffix(""), repr("abc".removesuffix("abc")))
print("é€".removesuffix("€"))
for f in (lambda: "a".removeprefix(1), lambda: "a".removesuffix(("a",))):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)
