import binascii as b
print(b.hexlify(b"\x00\xffab"), b.hexlify(b"abcd", "-"), b.hexlify(b"abcde", b":", 2))
print(b.hexlify(b"abcde", ":", -2), b.unhexlify("00fF"), b.unhexlify(b"6162"))
print(b.b2a_hex(b""), b.a2b_hex(b""))
print(b.b2a_base64(b"hello"), b.b2a_base64(b"hello", newline=False), b.b2a_base64(b""))
print(b.a2b_base64(b"aGVsbG8="), b.a2b_base64("aGVs\nbG8=\n"), b.a2b_base64(b"aGVs!bG8="))
print(b.a2b_base64(b""), b.b2a_base64(bytes(range(250, 256))), b.a2b_base64(b"+/+/"))
for f in (lambda: b.unhexlify("0"), lambda: b.unhexlify("zz"), lambda: b.unhexlify("é0"),
        lambda: b.hexlify("str"), lambda: b.a2b_base64(b"a"), lambda: b.a2b_base64(b"abc"),
        lambda: b.a2b_base64(b"ab=c", strict_mode=True),
        lambda: b.a2b_base64(b"aGVs!bG8=", strict_mode=True),
        lambda: b.a2b_base64(b"aGVsbG8=x", strict_mode=True), lambda: b.b2a_base64("x"),
        lambda: b.a2b_base64("é"), lambda: b.hexlify(b"a", "ab"),
        lambda: b.a2b_base64(b"=abc", strict_mode=True), lambda: b.unhexlify(5)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(b.Error.__mro__[1].__name__, b.Incomplete.__mro__[1].__name__)
