def show(src, mode="exec"):
    try:
        compile(src, "<t>", mode)
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset)


for src in ("'abc", '"abc', "x = 'abc\ny = 1", "'''abc", '"""abc\ndef\n', "b'abc", "r'abc\\'",
            "'abc\\", "f'abc", "f'''abc\n{x}\n", "'a' 'b", "x = ('abc\n)", "'it's'", '"""a""',
            "u'x", "'a\\\nb", "print('a)\nprint('b')"):
    show(src)
