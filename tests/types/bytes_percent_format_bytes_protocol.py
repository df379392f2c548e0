def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class HasBytes:
    def __bytes__(self): return b"<b>"
class BadBytes:
    def __bytes__(self): return 5
for args in [(b"%b|%s", (b"x", HasBytes())), (b"%5b|%-5s|", (b"x", bytearray(b"y"))), (b"%.1s", b"abc"), (b"%a %r", ("é", "é")), (b"%c%c", (65, b"B")),
             (b"%c", bytearray(b"z")), (b"%d %i %x %o %X", (1, 2, 255, 8, 171)), (b"%05.1f", 3.14159), (b"%%", ()), (b"%(k)s", {b"k": b"v"}), (b"%*d", (5, 3)),
             (b"%s", memoryview(b"mv"))]:
    t(lambda: args[0] % args[1])
for args in [(b"%s", "text"), (b"%b", 5), (b"%s", BadBytes()), (b"%c", 256), (b"%c", b"ab"), (b"%c", "a"), (b"%d", "x"), (b"%d", b"1"), (b"%z", 1), (b"%(k)s", {"k": b"v"}),
             (b"%s %s", b"a"), (b"%s", (1, 2)), (b"%", ()), (b"a", 1), (b"%f", b"x")]:
    t(lambda: args[0] % args[1])
print(repr(bytearray(b"%d") % 5))
