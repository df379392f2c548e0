def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['divmod()',
             'divmod(1)',
             'divmod(1, 2, 3)',
             'divmod(1, "a")',
             'divmod("a", 1)',
             'divmod(1, 0)',
             'divmod(1.5, 0)',
             'divmod(1j, 1)',
             'divmod(None, None)',
             'divmod(1, x=2)']:
    run(text)
