for b in (b"", b"a", b"'", b'"', b"'\"", b"\\", b"\n\r\t\x00\x1f\x7f\x80\xff", b"it's",
        bytes(range(32, 127))):
    print(repr(b), str(b), len(b), bytearray(b))
print([b"x"], f"{b'a'}", f"{b'a'!r:>6}", "%s" % b"q", repr(bytearray(b"'")), ascii(b"\xe9"))
