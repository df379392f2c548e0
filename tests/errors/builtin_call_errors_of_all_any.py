def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['all()',
             'all(1)',
             'all(None)',
             'all([], [])',
             'all(x=[])',
             'all([1 / 0])',
             'all(int)',
             'all(iter(int, 1) if 0 else 5)',
             'any()',
             'any(1)',
             'any(None)',
             'any([], [])',
             'any(x=[])',
             'any([1 / 0])',
             'any(int)',
             'any(iter(int, 1) if 0 else 5)']:
    run(text)
