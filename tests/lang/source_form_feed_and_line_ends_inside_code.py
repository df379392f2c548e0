exec("if 1:\n\f  x = 1\n  \fy = 2\n" if False else "\fx = 1\nif x:\n\f    y = 2\nprint(x, y)")
exec("x = 1\r\nif x:\r\n  y = '''a\r\nb'''\r\nprint(repr(y))")
exec("x = 1\ry = 2\rprint(x + y)")
exec("x = 'a\\\r\nb'\nprint(repr(x))")
exec("print(1) \f ; print(2)\f")
print(eval(" \t\f1 + 1"), eval("1\n\n#c\n"), eval("\n\n1"))
for text in ("x = 1\vy", "x\x00", "\ufeffx = 5", "x = 1\x1a", "x = \u00a01", "x\u3000= 1", "x = 1\u2028y = 2"):
    try:
        exec(text)
        print(ascii(text), "ok")
    except SyntaxError as e:
        print(ascii(text), e.msg)
exec(b"\xef\xbb\xbfx = 'bom'\nprint(x)")
exec(b"# -*- coding: latin-1 -*-\nprint('\xe9')")
exec(bytearray(b"print('bytearray')"))
exec(memoryview(b"print('view')"))
for data in (b"# coding: utf-9\nx", b"'\xff'", b"\xef\xbb\xbf# coding: latin-1\nx = 1", b"# coding: ascii\n'\xc3\xa9'"):
    try:
        exec(data)
        print("ok")
    except SyntaxError as e:
        print(e.msg)
