def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['isinstance()',
             'isinstance(1)',
             'isinstance(1, 2)',
             'isinstance(1, "int")',
             'isinstance(1, (int, 2))',
             'isinstance(1, [int])',
             'isinstance(1, int, str)',
             'isinstance(1, list[int])',
             'isinstance("a", (int, list[int]))',
             'isinstance(1, int | list[int])',
             'isinstance(1, None)',
             'isinstance(1, (str, (float, 5)))',
             'isinstance(cls=1)']:
    run(text)
