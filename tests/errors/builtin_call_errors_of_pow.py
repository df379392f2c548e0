def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['pow()',
             'pow(1)',
             'pow(1, 2, 3, 4)',
             'pow("a", 1)',
             'pow(1, "a")',
             'pow(1, 2, "a")',
             'pow(1, 2, 0)',
             'pow(2, -1, 4)',
             'pow(1.5, 2, 3)',
             'pow(0, -1)',
             'pow(base=1)',
             'pow(1, exp=2, modulo=3)',
             'pow(1, 2, x=3)',
             'pow(1j, 1, 1)',
             'pow([], 1)']:
    run(text)
