def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['round()',
             'round("a")',
             'round(None)',
             'round(1.5, "a")',
             'round(1.5, 1.5)',
             'round(1, 2, 3)',
             'round(float("nan"))',
             'round(float("inf"))',
             'round(1j)',
             'round(number="a")',
             'round(1.5, ndigit=1)',
             'round([])',
             'round(1e308, -400)']:
    run(text)
