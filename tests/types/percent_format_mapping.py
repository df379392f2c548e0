d = {"a": 1, "b": "x", "c d": 2.5, "": "empty", "(p)": "paren"}
print("%(a)d %(b)s %(c d).2f %(a)05d %(b)r %%" % d, "%()s %((p))s" % d, "%(b)-5s|%(b)5s|" % d)

class M:
    def __getitem__(self, k):
        return k * 2

print("%(ab)s" % M(), "no fields" % {"a": 1}, "plain" % [], "%s" % {"a": 1})
for f, v in (("%(a)s", 5), ("%(a)s", (1,)), ("%(zz)s", {}), ("%(a", {}), ("%(a)", {"a": 1}),
        ("%(a)*d", {"a": 1}), ("%(a)s %s", {"a": 1})):
    try:
        print(f % v)
    except Exception as e:
        print(type(e).__name__, e)
