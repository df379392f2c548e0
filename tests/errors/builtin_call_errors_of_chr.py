def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['chr()',
             'chr("a")',
             'chr(1.5)',
             'chr(None)',
             'chr(-1)',
             'chr(0x110000)',
             'chr(2 ** 100)',
             'chr(1, 2)',
             'chr(i=1)',
             'chr(b"a")']:
    run(text)
