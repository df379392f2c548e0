print("a b c".split(sep=" ", maxsplit=1), "a b c".rsplit(maxsplit=1, sep=None))
print("a\nb".splitlines(keepends=True), "a\tb".expandtabs(tabsize=2))
print("é".encode(encoding="utf-8", errors="strict"), "aaa".replace("a", "b", count=1))
print(str(object=b"x", encoding="ascii"), "{a}".format(**{"a": 1}))
for f in (lambda: "a".find(sub="a"), lambda: "a".strip(chars="a"),
        lambda: "a".join(iterable=[]), lambda: "a".split(bad=1), lambda: "a".center(width=5),
        lambda: "a".replace(old="a", new="b"), lambda: "a".startswith(prefix="a"),
        lambda: "a".upper(x=1), lambda: str(obj="x")):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
