import sys

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for encoding in ("utf-16", "utf-32"):
    native = "a".encode(encoding)
    print(encoding, len(native), native == "\ufeffa".encode(encoding + ("-le" if sys.byteorder == "little" else "-be")))
for data, encoding in [(b"\xff\xfea\x00", "utf-16"), (b"\xfe\xff\x00a", "utf-16"), (b"\xff\xfea\x00", "utf-16-le"), (b"\xfe\xff\x00a", "utf-16-be"), (b"\xff\xfe\x00\x00a\x00\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff\x00\x00\x00a", "utf-32"),
                       (b"\xff\xfe", "utf-16"), (b"", "utf-16"), (b"\xff", "utf-16"), (b"\xff\xfe\xff\xfe", "utf-16"), (b"\xef\xbb\xbfa", "utf-8"), (b"\xef\xbb\xbfa", "utf-8-sig"), (b"\xef\xbb", "utf-8-sig"), (b"\xef\xbb\xbf\xef\xbb\xbf", "utf-8-sig")]:
    t(data.decode, encoding)
print("a".encode("utf-8-sig"), "".encode("utf-8-sig"), "".encode("utf-16") in (b"\xff\xfe", b"\xfe\xff"), "\ufeffa".encode("utf-8-sig"))
