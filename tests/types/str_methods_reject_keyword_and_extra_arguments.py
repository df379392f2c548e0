def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for name, args in [("upper", (1,)), ("lower", (1,)), ("title", (1,)), ("strip", (1, 2)), ("join", ()), ("join", ([], 1)), ("find", ()), ("find", ("a", 1, 2, 3)), ("startswith", ()), ("replace", ("a",)), ("partition", ()), ("partition", ("a", "b")), ("zfill", (1, 2)),
                   ("isalpha", (1,)), ("casefold", (1,)), ("swapcase", (1,)), ("translate", ()), ("removeprefix", ()), ("format_map", ()), ("center", ()), ("splitlines", (1, 2)), ("encode", (1, 2, 3)), ("count", ()), ("expandtabs", (1, 2)), ("isidentifier", (1,))]:
    t(getattr("abc", name), *args)
for name, kw in [("upper", {"x": 1}), ("join", {"iterable": []}), ("find", {"sub": "a"}), ("strip", {"chars": "a"}), ("replace", {"old": "a", "new": "b"}), ("startswith", {"prefix": "a"}), ("split", {"separator": 1}), ("splitlines", {"keep": 1}), ("zfill", {"width": 3}), ("encode", {"enc": 1}), ("partition", {"sep": "a"})]:
    t(getattr("abc", name), **kw)
