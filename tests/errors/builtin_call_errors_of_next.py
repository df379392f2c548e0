def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['next()',
             'next(1)',
             'next([])',
             'next(None, 1)',
             'next(iter([]))',
             'next(iter([]), 1, 2)',
             'next(int)',
             'next("a")',
             'next(range(3))',
             'next(iter([]), default=1)']:
    run(text)
