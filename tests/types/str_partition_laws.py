for s in ("a.b.c", ".", "..", "abc", "", "a.", ".a", "é.€", "a.b" * 3):
    for sep in (".", "b", "zz", "..", "é"):
        h, m, t = s.partition(sep)
        rh, rm, rt = s.rpartition(sep)
        assert h + m + t == s == rh + rm + rt
        assert (m == sep) == (sep in s) == (rm == sep)
        assert bytes(s, "utf-8").partition(bytes(sep, "utf-8"))[1] == bytes(m, "utf-8")
    print(s, s.partition("."), s.rpartition("."))
