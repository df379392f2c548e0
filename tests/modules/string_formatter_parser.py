import _string

for text in ("", "abc", "a{}b{0!r:>{w}}c", "{{}}", "x{a.b[0][c]}", "{", "}", "{a!}", "{a:{b}", "{0[}"):
    try:
        print(repr(text), list(_string.formatter_parser(text)))
    except ValueError as e:
        print(repr(text), type(e).__name__, e)
for name in ("", "0", "a", "a.b", "a[0]", "a[x].y[12]", "0.a", "a[", "a.", "a[0]b"):
    try:
        first, rest = _string.formatter_field_name_split(name)
        print(repr(name), repr(first), list(rest))
    except ValueError as e:
        print(repr(name), type(e).__name__, e)
for f in (_string.formatter_parser, _string.formatter_field_name_split):
    try:
        f(5)
    except TypeError as e:
        print(type(e).__name__, e)
