def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['ord()',
             'ord("")',
             'ord("ab")',
             'ord(1)',
             'ord(b"")',
             'ord(b"ab")',
             'ord(None)',
             'ord(bytearray(b"xy"))',
             'ord("a", "b")',
             'ord(c="a")',
             'ord([])']:
    run(text)
