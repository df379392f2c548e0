class P:
    def __getattribute__(self, name):
        if name in "abc":
            print("get", name)
            return name
        return object.__getattribute__(self, name)


match P():
    case P(c="c", a="x", b="b"): print("no")
    case P(b="b", c=("q" | "c"), a=v): print("yes", v)
match P():
    case P(a=_, b=_): print("wildcards read the attribute")
match P():
    case P(d=1): print("no")
    case P(): print("empty")
