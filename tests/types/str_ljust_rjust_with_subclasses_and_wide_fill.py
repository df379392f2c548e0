def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class S(str): pass
s = S("ab")
print(type(s.ljust(1)), type(s.ljust(5)), s.ljust(1) is s, s.rjust(5, S("*")), s.center(5, "\u4e2d").encode("unicode_escape"), "ab".ljust(2) == "ab", "x".rjust(0), "".center(3, "-"), "x".center(-5))
t("x".ljust, 5, fillchar="*")
t("x".ljust)
t("x".ljust, "5")
t("x".ljust, 5, "**")
t("x".ljust, 5, b"*")
t("x".zfill)
t("x".rjust, 3, "\ud800")
