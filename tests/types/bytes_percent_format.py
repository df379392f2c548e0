print(b"%s %b %d %x %c %c %a %r" % (b"a", b"b", 5, 255, 65, b"Z", "é", "x"))
print(b"%5d|%-5d|%05d|%.2f|%%" % (1, 2, 3, 1.5), b"%(k)s" % {b"k": b"v"})
print(bytearray(b"%s") % b"x", b"%.2s|%5s" % (b"abc", b"x"))

class B:
    def __bytes__(self):
        return b"dunder"

print(b"%s %b" % (B(), bytearray(b"ba")), b"%s" % memoryview(b"m"), b"%a" % [1, "é"])
for f, v in ((b"%s", "str"), (b"%d", b"1"), (b"%c", 256), (b"%c", b"ab"), (b"%b", 5),
        (b"%s %s", (b"a",)), (b"x", 1), (b"%y", 1), (b"%c", "a")):
    try:
        print(f % v)
    except Exception as e:
        print(type(e).__name__, e)
