def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['sum()',
             'sum(1)',
             'sum(["a"])',
             'sum(["a"], "")',
             'sum([b"a"], b"")',
             'sum([bytearray()], bytearray())',
             'sum([[1], 2], [])',
             'sum([1], start="a")',
             'sum([1], 0, 1)',
             'sum([1, None])',
             'sum(iterable=[1])',
             'sum([1], beginning=1)',
             'sum([1j, "a"])']:
    run(text)
