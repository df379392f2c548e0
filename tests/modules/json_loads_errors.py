import json
for s in ("", " ", "nul", "[1,", "[1 2]", "[1,]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,',
        '{"a":1,}', "{1:2}", "{a:1}", '{"a" 1}', '"abc', '"a\nb"', '"\\x"', '"\\u12"',
        '"\\u12g4"', "01", "1.", ".5", "+1", "-", "1e", "[1] 2", "tru", "'a'", "]", '"\\',
        "--1", "\ufeff[]", "[\n1,\n x]", "0x1", "1_0", "nan", "{'a':1}"):
    try:
        print(ascii(s), json.loads(s))
    except json.JSONDecodeError as e:
        print(ascii(s), "|", type(e).__name__, e, "|", ascii(e.msg), e.pos, e.lineno)
        print(e.colno, e.doc == s)
for v in (5, None, [], b"\xff"):
    try:
        json.loads(v)
    except (TypeError, UnicodeDecodeError) as e:
        print(type(e).__name__, e)
print(json.JSONDecodeError.__mro__[1].__name__)
