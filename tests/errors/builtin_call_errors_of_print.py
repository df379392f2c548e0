def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['print(sep=1)',
             'print(end=1)',
             'print(sep=b"")',
             'print(file=5)',
             'print(1, seperator="")',
             'print(flush="x", file=None)',
             'print(1, sep=None, end=None)',
             'print(file=object())']:
    run(text)
