def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['bin()',
             'bin("a")',
             'bin(1.5)',
             'bin(None)',
             'bin(1, 2)',
             'bin(b"1")',
             'bin(x=1)',
             'bin(1j)',
             'hex()',
             'hex("a")',
             'hex(1.5)',
             'hex(None)',
             'hex(1, 2)',
             'hex(b"1")',
             'hex(x=1)',
             'hex(1j)',
             'oct()',
             'oct("a")',
             'oct(1.5)',
             'oct(None)',
             'oct(1, 2)',
             'oct(b"1")',
             'oct(x=1)',
             'oct(1j)']:
    run(text)
