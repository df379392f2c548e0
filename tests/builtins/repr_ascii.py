class R:
    def __repr__(self):
        return "ré\n😀"

class Bad:
    def __repr__(self):
        return 5

class NoRepr:
    pass

print(repr(R()), ascii(R()), repr([R()]), ascii([R(), "é"]))
print(ascii("a\u1234\U0001F600\x7f'"), repr(1), ascii(None), ascii(b"\xff"))
for f in (lambda: repr(Bad()), lambda: ascii(Bad()), lambda: str(Bad()), lambda: repr(),
        lambda: f"{Bad()!r}"):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
print(repr(NoRepr()).startswith("<__main__.NoRepr object at 0x"), repr(NoRepr), repr(type))
print(repr(lambda: 0).startswith("<function <lambda> at 0x"))
