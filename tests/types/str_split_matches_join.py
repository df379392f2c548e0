texts = ["", "a", ",", "a,b", ",a,", ",,", "a,,b", "é,€,😀", "aXbXc"]
for t in texts:
    for sep in (",", "X", ",,", "é", "zz"):
        parts = t.split(sep)
        if sep.join(parts) != t or sep.join(t.rsplit(sep)) != t or len(parts) != t.count(sep) + 1:
            print("wrong", t, sep)
        for n in range(4):
            if sep.join(t.split(sep, n)) != t or sep.join(t.rsplit(sep, n)) != t:
                print("wrong", t, sep, n)
    print(ascii(t), ascii(t.split(",")), ascii(t.rsplit(",", 1)), ascii(t.split(",", 1)))
