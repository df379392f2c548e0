def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for spec in ("%s", "%10s|", "%-10s|", "%.2s|", "%10.2s|", "%-10.2s|", "%r", "%.3r", "%a", "%5a|", "%+s", "% s", "%#s", "%05s|", "%ls", "%hs", "%Ls"):
    t(lambda: spec % ("h\xe9llo",))
t(lambda: "%c%c" % ("a", 0x1F600))
t(lambda: "%5c|%-5c|" % ("x", 65))
t(lambda: "%c" % "ab")
t(lambda: "%c" % -1)
t(lambda: "%c" % 0x110000)
t(lambda: "%c" % 1.0)
t(lambda: "%c" % b"a")
t(lambda: "%.1c" % "a")
t(lambda: "%%|%5%|%-5%|" % ())
t(lambda: "%" % ())
t(lambda: "%z" % 1)
t(lambda: "abc%" % 1)
t(lambda: "%(" % {})
t(lambda: "%y" % 1)
t(lambda: "%\u1234" % 1)
