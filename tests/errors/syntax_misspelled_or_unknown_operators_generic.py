def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("a <> b", "a ++ b", "a++", "--a", "a && b", "a || b", "!a", "a === b", "a =< b",
            "a => b", "a ** ", "a -> b", "a :: b", "x =+ 1", "x += ", "x **= ", "x =", "= x",
            "a +", "* a b", "a not b", "a is not not b", "not", "a in", "in a", "a not in",
            "is a", "a.b.", ".a", "a..b", "a.1", "a[]", "a[1:2:3:4]", "a[,]"):
    show(src)
