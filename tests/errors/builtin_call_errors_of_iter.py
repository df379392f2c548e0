def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['iter()',
             'iter(1)',
             'iter(None)',
             'iter(1, 2)',
             'iter(int, 1, 2)',
             'iter(len)',
             'iter(object())',
             'iter([], 1)',
             'iter(1.5)',
             'iter(x=[])']:
    run(text)
