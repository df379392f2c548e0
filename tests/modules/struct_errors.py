import struct
for args in (("<B", 256), ("<B", -1), ("<b", 128), ("<h", 40000), ("<I", -1), ("<q", 2**63),
        ("<Q", -1), ("<i", "a"), ("<i", 1.5), ("<i",), ("<i", 1, 2), ("<z", 1), ("<s", "str"),
        ("<c", b"ab"), ("<c", 1), ("<f", "x"), ("<f", 1e300), ("<e", 1e6), ("<5", 1), ("i<", 1),
        (5, 1), ("<999999999999999999999s", b""), ("<P", 1)):
    try:
        print(struct.pack(*args))
    except (struct.error, TypeError, OverflowError) as e:
        print(args[0], type(e).__name__, e)
for args in (("<i", b"abc"), ("<i", b"abcde"), ("<i", "abcd"), ("<i", 5)):
    try:
        print(struct.unpack(*args))
    except (struct.error, TypeError) as e:
        print(type(e).__name__, e)
print(struct.error.__mro__, struct.error.__module__)
