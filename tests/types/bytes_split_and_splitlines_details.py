def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(b" a  b ".split)
t(b" a  b ".rsplit, None, 1)
t(b"a\x1cb\x85c".split)
t(b"a,b,c".split, b",", 1)
t(b"a,b,c".rsplit, b",", maxsplit=1)
t(b"a,b".split, bytearray(b","))
t(b"a,b".split, ",")
t(b"a,b".split, b"")
t(b"a,b".split, 44)
t(bytearray(b"a b").split)
t(bytearray(b"a-b").rsplit, b"-", 0)
t(b"a\rb\r\nc\n\nd".splitlines)
t(b"a\rb\r\nc\n\nd".splitlines, True)
t(bytearray(b"a\n").splitlines, keepends=True)
t(b"".splitlines)
