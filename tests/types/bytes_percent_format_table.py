for f in (b"%d", b"%5d|", b"%-5d|", b"%05d", b"%+d", b"%x", b"%#X", b"%o", b"%c", b"%.3d"):
    print(f, f % 65, f % 7)
for f in (b"%f", b"%.1f", b"%e", b"%g", b"%10.2f|", b"%+.0f"):
    print(f, f % 1234.5)
for f in (b"%s", b"%b", b"%5s|", b"%-5b|", b"%.2s", b"%a", b"%r"):
    for v in (b"abc", bytearray(b"xy")):
        print(f, f % v)
print(b"%a %a" % ("é\u20ac", [1, "x"]), b"%%", b"%%" % ())
print(b"%(a)s-%(b)d" % {b"a": b"v", b"b": 5}, b"%*d|%.*f" % (5, 42, 1, 2.25))
print(bytearray(b"%s") % b"q", type(bytearray(b"%s") % b"q").__name__)
