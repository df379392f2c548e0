import warnings
warnings.simplefilter("ignore")


def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', "b'é'", "b'a' 'b'", "'a' b'b'", "ub'a'", "bu'a'", "ru'a'", "ur'a'", "rb'a' 'c'", "bb'a'", "rr'a'", "br'é'", "b'日'", "b'\\x'", "b'\\xg'", "'\\x'", "'\\x1'", "'\\u123'", "'\\U0011ffff'", "'\\U12345678'", "'\\N'", "'\\N{}'", "'\\N{nope}'", "'\\N{DIGIT ONE'", "u'\\x1'", "'a\\xzb'", "b'\\u1'", "'ab\\N{x}cd'", "x'a'", "k'a'", "f(x'a')", "a'b' c", "'a' x'b'", "r'\\'", "'\\'", "'a\\", "'a\\\nb", '"a', "'''a", '"""a\nb\n', "('a'\n'b'\n'c)", "x = 'a\ny = 'b'", "'a' 'b", "('a' 'b'", "'a''b", "'a'b'c'", "'it's'", "f('it's')", "'''a'''b", "b'''\né'''", "'\\x1' 'a'", "'a' '\\x1'")
