print(",".join(["a", "b"]), ",".join([]), repr("".join(["x"])), "-".join("abc"))
print("é".join(("a", "€", "😀")), ", ".join({"k": 1, "l": 2}), "".join(c for c in "gen"))

class S(str):
    pass

print(type("".join([S("a")])), type(S(",").join(["a", "b"])))
for arg in (["a", 1], [b"a"], 5, [None], "ok"):
    try:
        print("-".join(arg))
    except TypeError as e:
        print(type(e).__name__, e)
