def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['sorted()',
             'sorted(1)',
             'sorted([1, "a"])',
             'sorted([1], 2)',
             'sorted([1], key=5)',
             'sorted([1], cmp=5)',
             'sorted([1], reverse="a")',
             'sorted([1], key=lambda: 0)',
             'sorted([[], {}])',
             'sorted(iterable=[1])',
             'sorted([None, None, 1])',
             'sorted([1j, 2j])',
             'sorted([1], key=len)']:
    run(text)
