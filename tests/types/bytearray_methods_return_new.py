b = bytearray(b"  Hello World  ")
for name, args in (("strip", ()), ("lstrip", ()), ("rstrip", ()), ("upper", ()), ("lower", ()),
        ("swapcase", ()), ("title", ()), ("capitalize", ()), ("replace", (b"l", b"L")),
        ("center", (20, b"*")), ("ljust", (17, b".")), ("rjust", (17,)), ("zfill", (17,)),
        ("expandtabs", ()), ("translate", (None, b"lo")), ("removeprefix", (b"  ",)),
        ("removesuffix", (b"  ",)), ("copy", ())):
    r = getattr(b, name)(*args)
    print(name, r, type(r).__name__, r is b)
print(b.split(), b.rsplit(b"o", 1), b.partition(b"o"), b.rpartition(b"o"), b.splitlines())
print(b.join([b"a", b"b"]), b.isspace(), b.istitle(), b.endswith(b" "))
print(bytearray.maketrans(b"a", b"b")[97], bytearray.fromhex("0a"))
