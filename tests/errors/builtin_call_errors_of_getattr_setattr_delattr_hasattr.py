def run(text):
    try:
        result = eval(text, {}) if ';' not in text else exec(text, {})
        print(text, '->', ascii(result).split(' at 0x')[0])
    except SyntaxError as e:
        print(text, 'SyntaxError', e.msg, e.lineno, e.offset)
    except Exception as e:
        print(text, type(e).__name__, ascii(str(e)).split(' at 0x')[0])


for text in ['getattr()',
             'getattr(1)',
             'getattr(1, 2)',
             'getattr(1, "x")',
             'getattr(1, "x", 2, 3)',
             'getattr(1, b"x")',
             'getattr(1, None, 5)',
             'getattr(1, "x", default=2)',
             'setattr()',
             'setattr(1, "x")',
             'setattr(1, 2, 3)',
             'setattr(1, "x", 3)',
             'setattr(int, "x", 3)',
             'setattr([], "append", 3)',
             'setattr(None, "x", 1)',
             'delattr()',
             'delattr(1)',
             'delattr(1, 2)',
             'delattr(1, "x")',
             'delattr(int, "real")',
             'delattr([], "append")',
             'hasattr()',
             'hasattr(1)',
             'hasattr(1, 2)',
             'hasattr(1, "x", 3)',
             'getattr(1, "a" * 300)']:
    run(text)
