print("a b  c".rsplit(), "a b  c ".rsplit(None, 1), " a b c ".rsplit(maxsplit=2))
print("a,b,c".rsplit(",", 1), "a,b,c".rsplit(","), ",a,".rsplit(",", 1))
print("aXXXb".rsplit("XX"), "XXXXX".rsplit("XX", 1))
print("".rsplit(), "".rsplit("x"), "  ".rsplit())
print("a/b/c".rsplit(sep="/", maxsplit=1))
try:
    "a".rsplit("")
except ValueError as e:
    print(type(e).__name__, e)
