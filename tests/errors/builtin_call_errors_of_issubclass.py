def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['issubclass()',
             'issubclass(int)',
             'issubclass(1, int)',
             'issubclass(int, 1)',
             'issubclass(int, "int")',
             'issubclass(int, (str, 2))',
             'issubclass(int, [int])',
             'issubclass(int, list[int])',
             'issubclass(list[int], list)',
             'issubclass(int, None)',
             'issubclass("int", int)',
             'issubclass(None, None)']:
    run(text)
