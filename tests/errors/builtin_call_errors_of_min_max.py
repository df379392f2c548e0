def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['min(1)',
             'min(None)',
             'min([])',
             'min(())',
             'min("")',
             'min(iter([]))',
             'min(1, "a")',
             'min([1, "a"])',
             'min([], default=5)',
             'min(1, 2, default=3)',
             'min([], key=len)',
             'min([1], key=5)',
             'min([1, 2], key=len)',
             'min(1, 2, key=lambda: 0)',
             'min([1j, 2j])',
             'min(None, None)',
             'max(1)',
             'max(None)',
             'max([])',
             'max(())',
             'max("")',
             'max(iter([]))',
             'max(1, "a")',
             'max([1, "a"])',
             'max([], default=5)',
             'max(1, 2, default=3)',
             'max([], key=len)',
             'max([1], key=5)',
             'max([1, 2], key=len)',
             'max(1, 2, key=lambda: 0)',
             'max([1j, 2j])',
             'max(None, None)']:
    run(text)
