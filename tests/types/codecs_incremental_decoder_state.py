import codecs

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for encoding, chunks in [("utf-8", [b"\xe2", b"\x82", b"\xac\xf0\x9f", b"\x98\x80a"]), ("utf-16", [b"\xff", b"\xfea", b"\x00\x3d\xd8", b"\x00\xde"]), ("utf-16-be", [b"\x00", b"a\xd8", b"\x3d\xde\x00"]), ("utf-32-le", [b"a\x00", b"\x00\x00b"]),
                         ("utf-8-sig", [b"\xef", b"\xbb\xbf", b"a\xef\xbb\xbf"]), ("ascii", [b"ab", b"c"]), ("latin-1", [b"\xe9", b"\xff"]), ("cp1252", [b"\x80", b"\x99"])]:
    d = codecs.getincrementaldecoder(encoding)()
    print(encoding, [ascii(d.decode(c)) for c in chunks], end=" ")
    try:
        print(ascii(d.decode(b"", final=True)), end=" ")
    except UnicodeDecodeError as e:
        print(e.reason, end=" ")
    d.reset()
    print(d.getstate())
d = codecs.getincrementaldecoder("utf-8")()
d.decode(b"\xe2\x82")
state = d.getstate()
print(state, ascii(d.decode(b"\xac")), d.getstate())
d.setstate(state)
print(ascii(d.decode(b"\xac")))
t(d.decode, b"\xff")
d = codecs.getincrementaldecoder("utf-8")("replace")
print(ascii(d.decode(b"\xe2a\xe2")), ascii(d.decode(b"", True)))
