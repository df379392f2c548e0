def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for cls in (bytes, bytearray):
    b = cls(b"abc")
    for name, args in [("find", ("a",)), ("count", (1.5,)), ("replace", ("a", b"b")), ("replace", (b"a", "b")), ("split", ("a",)), ("strip", ("a",)), ("startswith", (97,)), ("join", ("abc",)), ("join", (5,)), ("partition", (5,)), ("center", (5, "x")), ("center", (5, b"xy")), ("ljust", ("5",)),
                       ("translate", ("abc",)), ("expandtabs", ("4",)), ("zfill", (None,)), ("removeprefix", (5,)), ("hex", (5,)), ("decode", (5,)), ("splitlines", ()), ("index", (300,)), ("isalpha", (1,)), ("upper", (1,)), ("title", (1,))]:
        print(cls.__name__, name, end=" ")
        t(getattr(b, name), *args)
